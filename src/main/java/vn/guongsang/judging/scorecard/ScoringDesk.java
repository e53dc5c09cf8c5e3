package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Rubric;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryWithdrawn;
import vn.guongsang.judging.mark.SheetForm;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Where a judge scores. Everything is found through the judge: another's sheet is not here. */
@ApplicationScoped
public class ScoringDesk {
    private static final int LONGEST_SITTING = 4 * 3600;
    private final Sheets sheets;
    private final EntryBook entries;
    private final ContestBook contests;
    private final Audit audit;
    private final Clock clock;

    ScoringDesk(Sheets sheets, EntryBook entries, ContestBook contests, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.entries = entries;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    /** A sheet with what it takes to find the work it is about. */
    public record Open(SheetView view, Rubric rubric, EntryId entry) {}

    @Transactional
    public Open open(Actor judge, String ref) {
        var sheet = mine(judge, ref);
        if (!sheet.state().expected()) {
            throw Refusal.notHere();
        }
        return opened(sheet);
    }

    /** A half-filled sheet is welcome; one saved on an older version is refused and nothing is overwritten. */
    @Transactional
    public SheetView save(Actor judge, String ref, SheetForm form) {
        var sheet = locked(judge, ref);
        var open = opened(sheet);
        sheet.mustBe(form.version());
        boolean first = sheet.state() == SheetState.DUE;
        sheet.write(form.marks(approved(open)), form.comment(), now());
        sheets.write();
        if (first) {
            note(judge, "judging.begun", sheet, Map.of());
        }
        return opened(sheet).view();
    }

    @Transactional
    public SheetView seal(Actor judge, String ref, int version) {
        var sheet = locked(judge, ref);
        sheet.mustBe(version);
        var view = opened(sheet).view();
        if (view.writable() && !view.ready()) {
            throw new Refusal.WrongState(Words.both("judging", "notReady"));
        }
        if (view.writable() && !view.seenEnough()) {
            throw new Refusal.WrongState(Words.both("judging", "notSeen", view.seen(), view.seenNeeded()));
        }
        var seal = sheet.seal(now());
        sheets.write();
        note(
                judge,
                "judging.sealed",
                sheet,
                Map.of("hash", seal.hash(), "times", sheet.seals().size()));
        return opened(sheet).view();
    }

    /** No act and no new version: a form that is open meanwhile stays good. */
    @Transactional
    public void saw(Actor judge, String ref, int percent, int seconds) {
        var sheet = locked(judge, ref);
        if (sheet.state().writable()) {
            sheets.saw(sheet, Math.clamp(percent, 0, 100), Math.clamp(seconds, 0, LONGEST_SITTING));
        }
    }

    /** The judge will not see this entry again; what was scored stays in the record and counts for nothing. */
    @Transactional
    public void decline(Actor judge, String ref, String reason) {
        var sheet = locked(judge, ref);
        if (reason.isBlank() || reason.length() > 1000) {
            throw new Refusal.Unfit("reason", Words.both("judging", "reasonNeeded"));
        }
        sheet.decline(reason.strip(), now());
        note(judge, "judging.declined", sheet, Map.of("reason", reason.strip()));
    }

    /** What an author takes back is nobody's to score; sealed sheets stay in the record. */
    void withdrawn(@Observes EntryWithdrawn event) {
        sheets.ofEntry(event.entry()).stream().filter(s -> s.state().writable()).forEach(Sheet::takeBack);
    }

    private Sheet mine(Actor judge, String ref) {
        return allowed(judge, sheets.ofJudge(ref, judge.id()));
    }

    private Sheet locked(Actor judge, String ref) {
        return allowed(judge, sheets.lockedOfJudge(ref, judge.id()));
    }

    private Sheet allowed(Actor judge, Optional<Sheet> found) {
        return found.filter(s -> s.state() != SheetState.TAKEN_BACK)
                .filter(s -> judge.is(Role.JUDGE, contests.byId(s.contest()).slug()))
                .orElseThrow(Refusal::notHere);
    }

    private Open opened(Sheet sheet) {
        var definition = contests.byId(sheet.contest()).definition();
        var entry = entries.view(sheet.entry());
        if (entry.state() != EntryState.FORWARDED) {
            throw Refusal.notHere();
        }
        return new Open(SheetView.of(sheet, definition, entry.title()), rubric(definition, sheet), sheet.entry());
    }

    private static Rubric rubric(ContestDefinition definition, Sheet sheet) {
        return java.util.Objects.requireNonNull(definition.rubrics().get(sheet.category()));
    }

    private static Rubric approved(Open open) {
        if (open.rubric().approved() == null) {
            throw new Refusal.WrongState(Words.both("judging", "rubricNotApproved"));
        }
        return open.rubric();
    }

    private void note(Actor judge, String act, Sheet sheet, Map<String, ?> details) {
        audit.note(judge.ref(), act, "sheet:" + sheet.number(), details);
    }

    /** As the database keeps it, so that a seal's text can be written again from its row. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
