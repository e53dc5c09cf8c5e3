package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Statement;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.entry.SendResult;
import vn.guongsang.entry.SendingDesk;
import vn.guongsang.entry.draft.Ask;
import vn.guongsang.entry.draft.Completeness;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.web.Mistakes;
import vn.guongsang.web.gate.WaitingTickets;

/** The last step: what is declared, and sending. */
@Path("/entries/{code}/declarations")
@Produces(MediaType.TEXT_HTML)
class DeclarationPages {
    private final AuthorDesk desk;
    private final SendingDesk sending;
    private final StepCards cards;
    private final UnitBook units;

    DeclarationPages(AuthorDesk desk, SendingDesk sending, StepCards cards, UnitBook units) {
        this.desk = desk;
        this.sending = sending;
        this.cards = cards;
        this.units = units;
    }

    /** A declaration or consent with its box. */
    record Tick(String field, String id, Bilingual text, String hint, boolean given) {}

    /**
     * @param gaps what earlier steps still lack
     * @param turnUntil the end of the time of one who had to wait before the deadline, once that has passed
     */
    @CheckedTemplate(basePath = "entry")
    record Declarations(
            DraftView entry,
            List<StepCards.AuthorCard> authors,
            List<StepCards.ExemplarCard> exemplars,
            List<Missing> gaps,
            List<Tick> declarations,
            List<Tick> consents,
            String oneTime,
            @Nullable Instant turnUntil,
            Mistakes mistakes)
            implements TemplateInstance {}

    /** Something that an earlier step lacks, with the way there. */
    record Missing(String href, Bilingual message) {}

    @GET
    @PermitAll
    public TemplateInstance declarations(
            @PathParam("code") Code code,
            @CookieParam(ReceiptCookie.NAME) @Nullable String secret,
            RoutingContext request) {
        var key = ReceiptKey.of(code, secret);
        return new Shown(desk.view(key), turn(key, request), Mistakes.none()).page();
    }

    @POST
    @PermitAll
    public Response send(
            @PathParam("code") Code code,
            @CookieParam(ReceiptCookie.NAME) @Nullable String secret,
            RoutingContext request) {
        var key = ReceiptKey.of(code, secret);
        var form = new DraftForms(FormFields.ofRequest(), units);
        var oneTime = form.form().text("key");
        var before = desk.view(key);
        var receipt = before.receipt();
        if (receipt != null
                && !before.changed()
                && !before.coming().any()
                && !form.act().equals("save")) {
            return StepPages.to(before, "receipt");
        }
        var saved = desk.change(key, form.form().number("version"), form.statements());
        if (form.act().equals("save")) {
            return StepPages.to(saved, "");
        }
        return switch (sending.send(key, oneTime, saved.version(), WaitingTickets.waitingSince(request))) {
            case SendResult.Sent _ -> StepPages.to(saved, "receipt");
            case SendResult.Sealed _ -> StepPages.to(saved, "sealed");
            case SendResult.Incomplete incomplete ->
                StepPages.unfit(new Shown(saved, turn(key, request), StepCards.mistakes(incomplete.gaps())).page());
            case SendResult.Rejected _ ->
                StepPages.unfit(new Shown(
                                saved,
                                turn(key, request),
                                Mistakes.none().add("check", "entry", "problemDetail.rejected"))
                        .page());
        };
    }

    private @Nullable Instant turn(ReceiptKey key, RoutingContext request) {
        return desk.turnUntil(key, WaitingTickets.waitingSince(request)).orElse(null);
    }

    /** The page as it is shown now. */
    private final class Shown {
        private final DraftView entry;
        private final @Nullable Instant turnUntil;
        private final Mistakes mistakes;

        private Shown(DraftView entry, @Nullable Instant turnUntil, Mistakes mistakes) {
            this.entry = entry;
            this.turnUntil = turnUntil;
            this.mistakes = mistakes;
        }

        TemplateInstance page() {
            var shape = cards.completeness(entry);
            var contest = entry.contest().definition();
            var draft = entry.draft();
            var gaps = new ArrayList<Missing>();
            shape.who(draft).forEach(gap -> gaps.add(missing(entry, "who", gap)));
            shape.work(draft).forEach(gap -> gaps.add(missing(entry, "work", gap)));
            shape.files(draft, entry.files().size() + entry.coming().files().size())
                    .forEach(gap -> gaps.add(missing(entry, "file", gap)));
            boolean minors = draft.authors().stream().anyMatch(shape::minor);
            return new Declarations(
                    entry,
                    cards.authors(entry),
                    cards.exemplars(entry),
                    gaps,
                    ticks(contest.declarations(), draft.declarations(), minors, "declarations."),
                    ticks(contest.consents(), draft.consents(), minors, "consents."),
                    Secret.fresh(),
                    turnUntil,
                    mistakes);
        }
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
        return new Missing(entry.path() + "/" + step + "#" + StepCards.field(gap.place()), gap.message());
    }
}
