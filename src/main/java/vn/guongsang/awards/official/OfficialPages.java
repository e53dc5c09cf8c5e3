package vn.guongsang.awards.official;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The papers of a contest: what to fill in, and each of them to take away. */
@Path("/organiser/contests/{slug}/papers")
@Produces(MediaType.TEXT_HTML)
class OfficialPages {
    private final PaperDesk desk;
    private final Printer printer;
    private final CurrentActor actor;
    private final Flash flash;

    OfficialPages(PaperDesk desk, Printer printer, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.printer = printer;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "awards")
    record Papers(PaperDesk.Shelf shelf, boolean pdf) implements TemplateInstance {}

    @CheckedTemplate(basePath = "awards")
    record PaperFields(PaperDesk.Open open, PaperForm form, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance papers(@RestPath String slug) {
        return new Papers(desk.shelf(slug, actor.get()), printer.mayPrint());
    }

    @GET
    @Path("{kind}")
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance fields(@RestPath String slug, @RestPath String kind) {
        var open = desk.open(slug, kind(kind), actor.get());
        return new PaperFields(open, open.form(), Mistakes.none());
    }

    @POST
    @Path("{kind}")
    @RolesAllowed(Role.ORGANISERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fill(@RestPath String slug, @RestPath String kind, MultivaluedMap<String, String> typed) {
        var form = PaperForm.of(kind(kind), first(typed));
        var mistakes = form.mistakes();
        if (mistakes.any()) {
            var open = desk.open(slug, form.kind(), actor.get());
            return Response.status(422)
                    .entity(new PaperFields(open, form, mistakes).render())
                    .build();
        }
        desk.fill(slug, form, actor.get());
        return flash.then("awards.paperSaved", "/organiser/contests/" + slug + "/papers/" + kind);
    }

    /** {@code decision/pdf}, {@code decision/docx}, {@code budget/xlsx}. */
    @GET
    @Path("{kind}/{form}")
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public Response file(@RestPath String slug, @RestPath String kind, @RestPath String form) {
        return printer.file(slug, kind(kind), form, actor.get());
    }

    /** The letter to the City with its works, in one package. */
    @GET
    @Path("city-letter/package")
    @RolesAllowed(Role.ORGANISERS)
    public Response parcel(@RestPath String slug) {
        return printer.parcel(slug, actor.get());
    }

    private static PaperKind kind(String key) {
        return PaperKind.of(key).orElseThrow(Refusal::notHere);
    }

    private static Map<String, String> first(MultivaluedMap<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst()));
    }
}
