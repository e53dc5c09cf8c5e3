package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.kernel.Code;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.web.Mistakes;

/** The first steps of sending: who, and the work. */
@Path("/entries/{code}")
@Produces(MediaType.TEXT_HTML)
class StepPages {
    private final AuthorDesk desk;
    private final StepCards cards;
    private final UnitBook units;

    StepPages(AuthorDesk desk, StepCards cards, UnitBook units) {
        this.desk = desk;
        this.cards = cards;
        this.units = units;
    }

    @CheckedTemplate(basePath = "entry")
    record Who(DraftView entry, List<StepCards.AuthorCard> cards, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry")
    record Work(DraftView entry, List<StepCards.ExemplarCard> cards, List<UnitView> units, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("who")
    @PermitAll
    public TemplateInstance who(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return who(desk.view(ReceiptKey.of(code, secret)), Mistakes.none());
    }

    @POST
    @Path("who")
    @PermitAll
    public Response saveWho(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var form = new DraftForms(FormFields.ofRequest(), units);
        var saved = desk.change(ReceiptKey.of(code, secret), form.form().number("version"), form.who());
        if (!form.act().equals("next")) {
            return rowsOrHome(
                    saved, form.act(), "who", "authors", saved.draft().authors().size());
        }
        var mistakes = StepCards.mistakes(cards.completeness(saved).who(saved.draft()));
        return mistakes.any() ? unfit(who(saved, mistakes)) : to(saved, "work");
    }

    @GET
    @Path("work")
    @PermitAll
    public TemplateInstance work(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return work(desk.view(ReceiptKey.of(code, secret)), Mistakes.none());
    }

    @POST
    @Path("work")
    @PermitAll
    public Response saveWork(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var form = new DraftForms(FormFields.ofRequest(), units);
        var saved = desk.change(ReceiptKey.of(code, secret), form.form().number("version"), form.work());
        if (!form.act().equals("next")) {
            return rowsOrHome(
                    saved,
                    form.act(),
                    "work",
                    "exemplars",
                    saved.draft().exemplars().size());
        }
        var mistakes = StepCards.mistakes(cards.completeness(saved).work(saved.draft()));
        return mistakes.any() ? unfit(work(saved, mistakes)) : to(saved, "file");
    }

    private TemplateInstance who(DraftView entry, Mistakes mistakes) {
        return new Who(entry, cards.authors(entry), mistakes);
    }

    private TemplateInstance work(DraftView entry, Mistakes mistakes) {
        return new Work(entry, cards.exemplars(entry), units.active(), mistakes);
    }

    private static Response rowsOrHome(DraftView saved, String act, String step, String rows, int count) {
        if (act.startsWith("add")) {
            return to(saved, step + "#" + rows + "." + (count - 1));
        }
        return to(saved, act.equals("save") ? "" : step);
    }

    static Response to(DraftView entry, String step) {
        return Response.seeOther(URI.create(entry.path() + (step.isEmpty() ? "?saved=1" : "/" + step)))
                .build();
    }

    static Response unfit(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
