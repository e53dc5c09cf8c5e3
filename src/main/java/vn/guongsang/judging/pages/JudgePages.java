package vn.guongsang.judging.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import vn.guongsang.judging.mark.SheetForm;
import vn.guongsang.judging.scorecard.JudgeDesk;
import vn.guongsang.judging.scorecard.JudgeRound;
import vn.guongsang.judging.scorecard.ScoringDesk;
import vn.guongsang.judging.scorecard.SheetView;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;
import vn.guongsang.web.Words;

/** Where a judge works. */
@Path("/judging")
@Produces(MediaType.TEXT_HTML)
class JudgePages {
    private final ScoringDesk desk;
    private final JudgeDesk judges;
    private final WorkShelf shelf;
    private final CurrentActor actor;
    private final Flash flash;

    JudgePages(ScoringDesk desk, JudgeDesk judges, WorkShelf shelf, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.judges = judges;
        this.shelf = shelf;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "judging")
    record Judging(List<JudgeRound> rounds, long judge) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Card(SheetView sheet, WorkShelf.Work work, Mistakes mistakes, List<String> ahead, long judge)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Conflict(SheetView saved, SheetView typed, long judge) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Review(SheetView sheet, long judge) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Paper(SheetView sheet, String judge) implements TemplateInstance {}

    /** What a page's script hears after saving. */
    public record Saved(int version) {}

    /** What it hears instead, in the shape of a problem document. */
    public record NotSaved(int status, Bilingual detail) {}

    @GET
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance home() {
        return new Judging(judges.rounds(actor.get()), judge());
    }

    @GET
    @Path("{ref}")
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance card(@PathParam("ref") String ref) {
        var open = desk.open(actor.get(), ref);
        return card(open, open.view(), Mistakes.none());
    }

    @POST
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.JUDGES)
    public Response save(@PathParam("ref") String ref, MultivaluedMap<String, String> fields) {
        var open = desk.open(actor.get(), ref);
        var form = SheetForm.of(fields);
        var mistakes = form.mistakes(open.rubric());
        if (mistakes.any()) {
            var typed = open.view().typed(form, open.rubric());
            return page(422, card(open, typed, mistakes));
        }
        try {
            desk.save(actor.get(), ref, form);
        } catch (Refusal.Changed e) {
            var saved = desk.open(actor.get(), ref).view();
            return page(409, new Conflict(saved, saved.typed(form, open.rubric()), judge()));
        }
        return switch (Objects.requireNonNullElse(fields.getFirst("then"), "stay")) {
            case "next" -> flash.then("judging.saved", after(ref));
            case "review" -> flash.then("/judging/" + ref + "/seal");
            default -> flash.then("judging.saved", "/judging/" + ref);
        };
    }

    @POST
    @Path("{ref}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.JUDGES)
    public Response draft(@PathParam("ref") String ref, MultivaluedMap<String, String> fields) {
        var open = desk.open(actor.get(), ref);
        try {
            var form = SheetForm.of(fields);
            var mistakes = form.mistakes(open.rubric());
            return mistakes.any()
                    ? notSaved(422, mistakes.list().getFirst().message())
                    : Response.ok(new Saved(desk.save(actor.get(), ref, form).version()))
                            .build();
        } catch (Refusal.Changed e) {
            return notSaved(409, Words.both("judging", "otherWindow"));
        } catch (Refusal.WrongState e) {
            return notSaved(409, e.words());
        }
    }

    @GET
    @Path("{ref}/seal")
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance review(@PathParam("ref") String ref) {
        return new Review(desk.open(actor.get(), ref).view(), judge());
    }

    @POST
    @Path("{ref}/seal")
    @RolesAllowed(Role.JUDGES)
    public Response seal(@PathParam("ref") String ref, @FormParam("version") int version) {
        desk.seal(actor.get(), ref, version);
        return flash.then("judging.sealedNow", "/judging/" + ref + "/seal");
    }

    @GET
    @Path("{ref}/sheet")
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance paper(@PathParam("ref") String ref) {
        return new Paper(desk.open(actor.get(), ref).view(), actor.get().name());
    }

    @POST
    @Path("{ref}/conflict")
    @RolesAllowed(Role.JUDGES)
    public Response decline(@PathParam("ref") String ref, @FormParam("reason") @DefaultValue("") String reason) {
        var next = after(ref);
        desk.decline(actor.get(), ref, reason);
        return flash.then("judging.declinedNow", next);
    }

    private Card card(ScoringDesk.Open open, SheetView sheet, Mistakes mistakes) {
        return new Card(sheet, shelf.work(open.entry()), mistakes, judges.ahead(actor.get(), sheet.ref()), judge());
    }

    private String after(String ref) {
        return pathOf(judges.ahead(actor.get(), ref));
    }

    private static String pathOf(List<String> ahead) {
        return ahead.isEmpty() ? "/judging" : "/judging/" + ahead.getFirst();
    }

    private long judge() {
        return actor.get().id().value();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    private static Response notSaved(int status, Bilingual detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new NotSaved(status, detail))
                .build();
    }
}
