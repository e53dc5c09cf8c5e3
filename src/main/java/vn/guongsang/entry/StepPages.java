package vn.guongsang.entry;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestDefinition.Statement;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.UnitBook;
import vn.guongsang.people.UnitView;
import vn.guongsang.web.Mistakes;

/** The steps of sending that are forms: who, the work, declarations. */
@Path("/entries/{code}")
@Produces(MediaType.TEXT_HTML)
class StepPages {
    private final AuthorDesk desk;
    private final SendingDesk sending;
    private final UnitBook units;
    private final Clock clock;

    StepPages(AuthorDesk desk, SendingDesk sending, UnitBook units, Clock clock) {
        this.desk = desk;
        this.sending = sending;
        this.units = units;
        this.clock = clock;
    }

    /** One author with the questions about him. */
    record AuthorCard(int row, List<Ask> asks, Draft.Writer author, boolean minor) {
        public String at() {
            return "authors." + row;
        }

        public boolean grown() {
            return !minor;
        }

        public String guardianNameField() {
            return at() + ".guardian.name";
        }

        public String guardianPhoneField() {
            return at() + ".guardian.phone";
        }
    }

    /** One exemplar with the questions about it; there is always an empty row for one more honour. */
    record ExemplarCard(int row, List<Ask> asks, Draft.Subject exemplar, String unit) {
        public String at() {
            return "exemplars." + row;
        }

        public int number() {
            return row + 1;
        }

        public HonourFields honourAt(int place) {
            var start = at() + ".honours." + place + ".";
            return new HonourFields(start + "title", start + "body", start + "year");
        }

        public List<Draft.Honoured> honours() {
            var rows = new ArrayList<>(exemplar.honours());
            if (rows.size() < Draft.MOST_HONOURS) {
                rows.add(Draft.Honoured.EMPTY);
            }
            return rows;
        }
    }

    /** The names of the fields of one honour. */
    record HonourFields(String title, String body, String year) {}

    /** A declaration or consent with its box. */
    record Tick(String field, String id, Bilingual text, String hint, boolean given) {}

    @CheckedTemplate(basePath = "entry")
    record Who(DraftView entry, List<AuthorCard> cards, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry")
    record Work(DraftView entry, List<ExemplarCard> cards, List<UnitView> units, Mistakes mistakes)
            implements TemplateInstance {}

    /** @param gaps what earlier steps still lack */
    @CheckedTemplate(basePath = "entry")
    record Declarations(
            DraftView entry,
            List<AuthorCard> authors,
            List<ExemplarCard> exemplars,
            List<Missing> gaps,
            List<Tick> declarations,
            List<Tick> consents,
            String oneTime,
            Mistakes mistakes)
            implements TemplateInstance {}

    /** Something that an earlier step lacks, with the way there. */
    record Missing(String href, Bilingual message) {}

    @GET
    @Path("who")
    @PermitAll
    public TemplateInstance who(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return who(desk.view(key(code, secret)), Mistakes.none());
    }

    @POST
    @Path("who")
    @PermitAll
    public Response saveWho(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var form = new DraftForms(FormFields.ofRequest(), units);
        var saved = desk.change(key(code, secret), form.form().number("version"), form.who());
        if (!form.act().equals("next")) {
            return rowsOrHome(
                    saved, form.act(), "who", "authors", saved.draft().authors().size());
        }
        var mistakes = mistakes(completeness(saved).who(saved.draft()));
        return mistakes.any() ? unfit(who(saved, mistakes)) : to(saved, "work");
    }

    @GET
    @Path("work")
    @PermitAll
    public TemplateInstance work(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return work(desk.view(key(code, secret)), Mistakes.none());
    }

    @POST
    @Path("work")
    @PermitAll
    public Response saveWork(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var form = new DraftForms(FormFields.ofRequest(), units);
        var saved = desk.change(key(code, secret), form.form().number("version"), form.work());
        if (!form.act().equals("next")) {
            return rowsOrHome(
                    saved,
                    form.act(),
                    "work",
                    "exemplars",
                    saved.draft().exemplars().size());
        }
        var mistakes = mistakes(completeness(saved).work(saved.draft()));
        return mistakes.any() ? unfit(work(saved, mistakes)) : to(saved, "file");
    }

    @GET
    @Path("declarations")
    @PermitAll
    public TemplateInstance declarations(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return declarations(desk.view(key(code, secret)), Secret.fresh(), Mistakes.none());
    }

    @POST
    @Path("declarations")
    @PermitAll
    public Response send(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var key = key(code, secret);
        var form = new DraftForms(FormFields.ofRequest(), units);
        var oneTime = form.form().text("key");
        var before = desk.view(key);
        var receipt = before.receipt();
        if (receipt != null && !before.changed() && !form.act().equals("save")) {
            return to(before, "receipt");
        }
        var saved = desk.change(key, form.form().number("version"), form.statements());
        if (form.act().equals("save")) {
            return to(saved, "");
        }
        return switch (sending.send(key, oneTime, saved.version())) {
            case SendResult.Sent _, SendResult.Sealed _ -> to(saved, "receipt");
            case SendResult.Incomplete incomplete ->
                unfit(declarations(saved, Secret.fresh(), mistakes(incomplete.gaps())));
            case SendResult.Rejected _ ->
                unfit(declarations(
                        saved, Secret.fresh(), Mistakes.none().add("check", "entry", "problemDetail.rejected")));
        };
    }

    private TemplateInstance who(DraftView entry, Mistakes mistakes) {
        return new Who(entry, authors(entry), mistakes);
    }

    private TemplateInstance work(DraftView entry, Mistakes mistakes) {
        return new Work(entry, exemplars(entry), units.active(), mistakes);
    }

    private TemplateInstance declarations(DraftView entry, String key, Mistakes mistakes) {
        var shape = completeness(entry);
        var contest = entry.contest().definition();
        var draft = entry.draft();
        var gaps = new ArrayList<Missing>();
        shape.who(draft).forEach(gap -> gaps.add(missing(entry, "who", gap)));
        shape.work(draft).forEach(gap -> gaps.add(missing(entry, "work", gap)));
        shape.files(draft, entry.files().size()).forEach(gap -> gaps.add(missing(entry, "file", gap)));
        boolean minors = draft.authors().stream().anyMatch(shape::minor);
        return new Declarations(
                entry,
                authors(entry),
                exemplars(entry),
                gaps,
                ticks(contest.declarations(), draft.declarations(), minors, "declarations."),
                ticks(contest.consents(), draft.consents(), minors, "consents."),
                key,
                mistakes);
    }

    private List<AuthorCard> authors(DraftView entry) {
        var shape = completeness(entry);
        var cards = new ArrayList<AuthorCard>();
        for (var author : entry.draft().authors()) {
            var asks = Ask.author(entry.contest().definition(), author, cards.size());
            cards.add(new AuthorCard(cards.size(), asks, author, shape.minor(author)));
        }
        return cards;
    }

    private List<ExemplarCard> exemplars(DraftView entry) {
        var cards = new ArrayList<ExemplarCard>();
        for (var exemplar : entry.draft().exemplars()) {
            var asks = Ask.exemplar(entry.contest().definition(), exemplar, cards.size());
            var unit = units.byCode(exemplar.receivingUnit()).map(UnitView::name);
            cards.add(new ExemplarCard(cards.size(), asks, exemplar, unit.orElse(exemplar.receivingUnit())));
        }
        return cards;
    }

    private static List<Tick> ticks(List<Statement> asked, List<String> given, boolean minors, String at) {
        return asked.stream()
                .filter(statement -> minors || !statement.appliesToMinorsOnly())
                .map(s -> new Tick(
                        at + s.id(),
                        s.id(),
                        s.text(),
                        s.source() == null ? "" : Ask.cited(s.source()),
                        given.contains(s.id())))
                .toList();
    }

    private static Missing missing(DraftView entry, String step, Completeness.Gap gap) {
        return new Missing(entry.path() + "/" + step + "#" + field(gap.place()), gap.message());
    }

    private Completeness completeness(DraftView entry) {
        return new Completeness(
                entry.contest().definition(),
                LocalDate.ofInstant(clock.instant(), VietnameseDate.ZONE),
                code -> units.byCode(code).filter(UnitView::active).isPresent());
    }

    private static Mistakes mistakes(List<Completeness.Gap> gaps) {
        var mistakes = Mistakes.none();
        gaps.forEach(gap -> mistakes.add(field(gap.place()), gap.message()));
        return mistakes;
    }

    /** {@code authors[0].phone} is the field {@code authors.0.phone}. */
    static String field(String place) {
        return place.replace("[", ".").replace("]", "");
    }

    private static Response rowsOrHome(DraftView saved, String act, String step, String rows, int count) {
        if (act.startsWith("add")) {
            return to(saved, step + "#" + rows + "." + (count - 1));
        }
        return to(saved, act.equals("save") ? "" : step);
    }

    private static Response to(DraftView entry, String step) {
        return Response.seeOther(URI.create(entry.path() + (step.isEmpty() ? "?saved=1" : "/" + step)))
                .build();
    }

    private static Response unfit(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static ReceiptKey key(Code code, @Nullable String secret) {
        return new ReceiptKey(code, secret == null ? "" : secret);
    }
}
