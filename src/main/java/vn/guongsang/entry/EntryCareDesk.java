package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.report.InspectionLog;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;

/**
 * What the receiving unit and the organisers do with a sent entry. Every verb finds the entry through the actor, keeps the
 * timeline, writes to the author when an address was given, and notes the act.
 */
@ApplicationScoped
public class EntryCareDesk {
    private final Entries entries;
    private final ContestBook contests;
    private final EntryLetters letters;
    private final Event<EntryForwarded> forwarded;
    private final InspectionLog inspections;
    private final Jobs jobs;
    private final Audit audit;

    EntryCareDesk(
            Entries entries,
            ContestBook contests,
            EntryLetters letters,
            Event<EntryForwarded> forwarded,
            InspectionLog inspections,
            Jobs jobs,
            Audit audit) {
        this.entries = entries;
        this.contests = contests;
        this.letters = letters;
        this.forwarded = forwarded;
        this.inspections = inspections;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The unit finds the entry fit. The note is for staff and stays in the audit. */
    @Transactional
    public void pass(EntryId id, Actor actor, String note) {
        var entry = mine(id, actor);
        entry.go(EntryState.PASSED);
        tell(entry, TimelineItem.Event.PASSED, "", null);
        audit.note(actor.ref(), "entry.passed", subject(entry), Map.of("note", note));
    }

    /** Asks the author to complete the entry by the end of a day. */
    @Transactional
    public void returnForCompletion(EntryId id, Actor actor, String reason, LocalDate until) {
        var entry = mine(id, actor);
        entry.askBack(until);
        tell(entry, TimelineItem.Event.RETURNED, reason, until);
        audit.note(actor.ref(), "entry.returned", subject(entry), Map.of("reason", reason, "until", until.toString()));
    }

    /** Refuses the entry under a clause of the rules. */
    @Transactional
    public void refuse(EntryId id, Actor actor, String reason, String clause) {
        var entry = mine(id, actor);
        entry.go(EntryState.REFUSED);
        tell(entry, TimelineItem.Event.REFUSED, clause.isBlank() ? reason : reason + " (" + clause + ")", null);
        audit.note(actor.ref(), "entry.refused", subject(entry), Map.of("reason", reason, "clause", clause));
    }

    /** Sends a passed entry on to the jury. */
    @Transactional
    public void forward(EntryId id, Actor actor) {
        var entry = mine(id, actor);
        entry.go(EntryState.FORWARDED);
        tell(entry, TimelineItem.Event.FORWARDED, "", null);
        entries.write();
        forwarded.fire(new EntryForwarded(id));
        audit.note(actor.ref(), "entry.forwarded", subject(entry), Map.of());
    }

    /** Has every file read, compared and judged once more; what was said before stays beside it. */
    @Transactional
    public void inspectAgain(EntryId id, Actor actor) {
        var entry = mine(id, actor);
        inspections.ask(id, actor.ref());
        entry.sentFiles().forEach(file -> {
            file.readAgain();
            jobs.enqueue(new ReadFile(file.number()));
        });
        audit.note(actor.ref(), "entry.inspectionAsked", subject(entry), Map.of());
    }

    private Entry mine(EntryId id, Actor actor) {
        var entry = entries.byRef(id).orElseThrow(Refusal::notHere);
        if (!EntryAccess.mayCare(actor, contest(entry).slug(), entry.sent().unit())) {
            throw Refusal.notHere();
        }
        return entry;
    }

    private ContestView contest(Entry entry) {
        return contests.byId(entry.contest());
    }

    private void tell(Entry entry, TimelineItem.Event event, String words, @Nullable LocalDate until) {
        entry.happened(event, contests.now(), words, until);
        letters.news(entry, contest(entry), event, words, until);
    }

    private static String subject(Entry entry) {
        return "entry:" + entry.ref().value();
    }
}
