package vn.guongsang.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.ranking.RoundDesk;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Words;

/** The panels and the rounds. */
@Path("/organiser/contests/{slug}")
@Produces(MediaType.TEXT_HTML)
class PanelPages {
    private final PanelDesk desk;
    private final RoundDesk rounds;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    PanelPages(PanelDesk desk, RoundDesk rounds, CurrentActor actor, Flash flash, Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "judging")
    record Panels(String slug, List<PanelView> panels) implements TemplateInstance {}

    @GET
    @Path("panels")
    @RolesAllowed(Role.ORGANISERS)
    public TemplateInstance panels(@PathParam("slug") String slug) {
        return new Panels(slug, desk.panels(actor.get(), slug));
    }

    @POST
    @Path("panels/{group}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ORGANISERS)
    public Response seat(
            @PathParam("slug") String slug, @PathParam("group") String group, MultivaluedMap<String, String> form) {
        var named = new HashMap<PersonId, @Nullable Integer>();
        form.getOrDefault("judge", List.of()).forEach(j -> named.put(person(j), most(form.getFirst("most-" + j))));
        desk.seat(actor.get(), slug, group, named);
        return back("judging.panelSaved", slug, group);
    }

    @POST
    @Path("panels/{group}/division")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ORGANISERS)
    public Response divide(
            @PathParam("slug") String slug, @PathParam("group") String group, MultivaluedMap<String, String> form) {
        var parts = new HashMap<PersonId, Set<String>>();
        form.forEach((field, values) -> {
            if (field.startsWith("part-")) {
                parts.put(person(field.substring("part-".length())), new TreeSet<>(values));
            }
        });
        desk.divide(actor.get(), slug, group, Map.copyOf(parts), Minutes.of(form, LocalDate.now(clock)));
        return back("judging.panelSaved", slug, group);
    }

    @POST
    @Path("rounds/{group}")
    @RolesAllowed(Role.ORGANISERS)
    public Response open(
            @PathParam("slug") String slug,
            @PathParam("group") String group,
            @FormParam("perEntry") int perEntry,
            @FormParam("places") int places) {
        rounds.open(actor.get(), slug, group, perEntry, places);
        return back("judging.roundOpened", slug, group);
    }

    @POST
    @Path("rounds/{group}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ORGANISERS)
    public Response close(
            @PathParam("slug") String slug, @PathParam("group") String group, MultivaluedMap<String, String> form) {
        rounds.close(
                actor.get(),
                slug,
                group,
                Objects.requireNonNullElse(form.getFirst("hash"), ""),
                Minutes.of(form, LocalDate.now(clock)));
        return flash.then("judging.roundClosed", "/organiser/contests/" + slug + "/ranking/" + group);
    }

    private Response back(String said, String slug, String group) {
        return flash.then(said, "/organiser/contests/" + slug + "/panels#" + group);
    }

    static PersonId person(@Nullable String number) {
        if (number == null || !number.matches("\\d{1,18}")) {
            throw Refusal.notHere();
        }
        return new PersonId(Long.parseLong(number));
    }

    private static @Nullable Integer most(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{1,5}")) {
            throw new Refusal.Unfit("most", Words.both("judging", "mostIsANumber"));
        }
        return Integer.parseInt(typed.strip());
    }
}
