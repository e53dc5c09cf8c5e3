package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.guongsang.people.CurrentActor;

/** What waits for the person who is signed in. */
@Path("/home")
class HomePages {
    private final Desktop desktop;
    private final CurrentActor actor;

    HomePages(Desktop desktop, CurrentActor actor) {
        this.desktop = desktop;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "home")
    record Home(String name, List<Desktop.Board> boards) implements TemplateInstance {}

    @GET
    @Authenticated
    public TemplateInstance show() {
        var who = actor.get();
        return new Home(who.name(), desktop.of(who));
    }
}
