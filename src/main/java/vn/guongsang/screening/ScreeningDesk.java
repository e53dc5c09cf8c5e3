package vn.guongsang.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryCareDesk;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryView;
import vn.guongsang.entry.derivative.DerivativeBook;
import vn.guongsang.entry.derivative.DerivativeDesk;
import vn.guongsang.entry.derivative.DerivativeState;
import vn.guongsang.exemplar.ExemplarDesk;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Where a unit's secretary works on the unit's entries; every verb finds the entry through the actor. */
@ApplicationScoped
public class ScreeningDesk {
    private final EntryBook entries;
    private final EntryCareDesk care;
    private final DerivativeBook derivatives;
    private final DerivativeDesk rendering;
    private final ExemplarDesk exemplars;
    private final ContestBook contests;
    private final Screenings screenings;
    private final Confirmations confirmations;
    private final Audit audit;
    private final Clock clock;

    ScreeningDesk(
            EntryBook entries,
            EntryCareDesk care,
            DerivativeBook derivatives,
            DerivativeDesk rendering,
            ExemplarDesk exemplars,
            ContestBook contests,
            Screenings screenings,
            Confirmations confirmations,
            Audit audit,
            Clock clock) {
        this.entries = entries;
        this.care = care;
        this.derivatives = derivatives;
        this.rendering = rendering;
        this.exemplars = exemplars;
        this.contests = contests;
        this.screenings = screenings;
        this.confirmations = confirmations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a stored paper belongs to a confirmation. */
    @Transactional
    boolean keepsPaper(String objectKey) {
        return confirmations.names(objectKey);
    }

    /** An entry as somebody may look at it. */
    public record Seen(
            EntryView entry, ContestView contest, ScreeningView screening, boolean works, boolean preparing) {
        public List<Bilingual> beforePassing() {
            return Readiness.beforePassing(contest.definition().checklist(), screening);
        }

        public List<Bilingual> beforeForwarding() {
            return Readiness.beforeForwarding(entry, screening, preparing);
        }

        /** Whether the machine saw, or could not rule out, an author's name inside the work. */
        public boolean identitySeen() {
            return Readiness.identitySeen(entry);
        }
    }

    @Transactional
    public Seen see(Actor actor, String code) {
        var entry = entry(code);
        var contest = contests.byId(entry.contest());
        if (!ScreeningAccess.maySee(actor, contest.slug(), entry.unit())) {
            throw Refusal.notHere();
        }
        var screening = screenings
                .of(entry.id())
                .map(s -> s.view(confirmations.of(entry.id())))
                .orElse(ScreeningView.nothing(entry.id()));
        return new Seen(
                entry,
                contest,
                screening,
                ScreeningAccess.mayWork(actor, contest.slug(), entry.unit()),
                derivatives.state(entry.id()) == DerivativeState.PENDING);
    }

    /** Keeps the checklist as the person's page held it; the version returned belongs to the next save. */
    @Transactional
    public int mark(Actor actor, String code, int version, Map<String, PointMark> answers, @Nullable Grade grade) {
        var seen = mine(actor, code);
        if (!Worked.canMark(seen.entry().state())) {
            throw new Refusal.WrongState(Words.both("screening", "closedNow"));
        }
        var screening = screenings.begun(seen.entry().id());
        screening.mark(answers, grade, version);
        screenings.write();
        audit.note(
                actor.ref(),
                "screening.marked",
                subject(seen),
                Map.of("answered", answers.size(), "grade", grade == null ? "" : grade.name()));
        return screening.view(List.of()).version();
    }

    @Transactional
    public void pass(Actor actor, String code, String note) {
        var seen = mine(actor, code);
        refuseWhile(seen.beforePassing(), "cannotPass");
        care.pass(seen.entry().id(), actor, note.strip());
    }

    @Transactional
    public void giveBack(Actor actor, String code, String reason, LocalDate until) {
        care.returnForCompletion(mine(actor, code).entry().id(), actor, reason.strip(), until);
    }

    /** The clause is that of a point of the checklist. */
    @Transactional
    public void refuse(Actor actor, String code, String point, String reason) {
        var seen = mine(actor, code);
        var source = seen.contest().definition().checklist().stream()
                .filter(p -> p.id().equals(point))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unfit("clause", Words.both("screening", "clauseNeeded")))
                .source();
        care.refuse(seen.entry().id(), actor, reason.strip(), source.document() + ", " + source.clause());
    }

    @Transactional
    public void forward(Actor actor, String code) {
        var seen = mine(actor, code);
        refuseWhile(seen.beforeForwarding(), "cannotForward");
        care.forward(seen.entry().id(), actor);
    }

    /** The second kind also records the consent of every exemplar of the entry to publication. */
    @Transactional
    public void confirm(Actor actor, String code, ConfirmationForm form, SignedPaper paper) {
        var seen = mine(actor, code);
        var entry = seen.entry();
        if (!Worked.canConfirm(entry.state())) {
            throw new Refusal.WrongState(Words.both("screening", "closedNow"));
        }
        var signedOn = VietnameseDate.typed(form.signedOn()).orElseThrow();
        confirmations.add(new Confirmation(
                entry.id(),
                form.kind(),
                form.signer(),
                form.capacity(),
                signedOn,
                paper,
                actor.ref(),
                clock.instant()));
        if (form.kind() == ConfirmationKind.DEEDS) {
            var on = VietnameseDate.typed(form.consentOn()).orElseThrow();
            entry.exemplars()
                    .forEach(e -> exemplars.recordConsent(e.id(), form.consentBy(), on, form.consentWords(), actor));
        }
        screenings.begun(entry.id());
        audit.note(
                actor.ref(),
                "screening.confirmed",
                subject(seen),
                Map.of("kind", form.kind().name(), "on", signedOn.toString(), "sha256", paper.sha256()));
    }

    /** Settles, with a reason, what becomes of an author's identity inside the work; masked words vanish from the copy. */
    @Transactional
    public void decideIdentity(Actor actor, String code, IdentityDecision decision, String reason, List<String> masks) {
        var seen = mine(actor, code);
        if (decision == IdentityDecision.MASKED) {
            rendering.remake(seen.entry().id(), masks, actor);
        }
        if (reason.isBlank()) {
            throw new Refusal.Unfit("reason", Words.both("screening", "reasonNeeded"));
        }
        screenings.begun(seen.entry().id()).decideIdentity(decision, reason.strip(), actor.ref(), clock.instant());
        audit.note(
                actor.ref(),
                "screening.identity",
                subject(seen),
                Map.of("decision", decision.name(), "reason", reason.strip()));
    }

    /** Whoever may see an entry may have it inspected once more. */
    @Transactional
    public void inspectAgain(Actor actor, String code) {
        care.inspectAgain(see(actor, code).entry().id(), actor);
    }

    private Seen mine(Actor actor, String code) {
        var seen = see(actor, code);
        if (!seen.works()) {
            throw new Refusal.NotAllowed();
        }
        return seen;
    }

    private EntryView entry(String code) {
        return entries.byCode(new Code(code))
                .filter(e -> e.state() != EntryState.DRAFT)
                .orElseThrow(Refusal::notHere);
    }

    private static void refuseWhile(List<Bilingual> missing, String key) {
        if (!missing.isEmpty()) {
            var vi = new StringBuilder(Words.both("screening", key).vi());
            var en = new StringBuilder(Words.both("screening", key).en());
            missing.forEach(m -> {
                vi.append(" • ").append(m.vi());
                en.append(" • ").append(m.en());
            });
            throw new Refusal.WrongState(new Bilingual(vi.toString(), en.toString()));
        }
    }

    private static String subject(Seen seen) {
        return "entry:" + seen.entry().id().value();
    }
}
