package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.reading.sandbox.FileReader;
import vn.guongsang.reading.sandbox.Sandbox;
import vn.guongsang.web.Words;

/** What waits for the person who is signed in. */
@Path("/home")
class HomePages {
    private final Desktop desktop;
    private final CurrentActor actor;
    private final FileReader reader;

    HomePages(Desktop desktop, CurrentActor actor, FileReader reader) {
        this.desktop = desktop;
        this.actor = actor;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "home")
    record Home(String name, List<Desktop.Board> boards, List<Bilingual> warnings) implements TemplateInstance {}

    @GET
    @Authenticated
    public TemplateInstance show() {
        var who = actor.get();
        return new Home(who.name(), desktop.of(who), who.holds(Role.ORGANISER) ? warnings() : List.of());
    }

    /** What on this machine makes the reading of files weaker than it should be. */
    private List<Bilingual> warnings() {
        var warnings = new ArrayList<Bilingual>();
        if (reader.strength() != Sandbox.STRONG) {
            warnings.add(Words.both("home", "sandboxWeak"));
        }
        if (!reader.readsRecordings()) {
            warnings.add(Words.both("home", "noRecordings"));
        }
        if (!reader.estimatesWords()) {
            warnings.add(Words.both("home", "noEstimates"));
        }
        return warnings;
    }
}
