package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.draft.Completeness;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** Whether a working copy may be sent, and sending it, inside the transaction of the desk that calls. */
@ApplicationScoped
class Delivery {
    private final Dossiers dossiers;
    private final Handover handover;
    private final EntryLetters letters;
    private final UnitBook units;

    Delivery(Dossiers dossiers, Handover handover, EntryLetters letters, UnitBook units) {
        this.dossiers = dossiers;
        this.handover = handover;
        this.letters = letters;
        this.units = units;
    }

    /** The moment of a sending beside the one that counts, and its keys. */
    record Turn(Instant now, Instant counts, String keyHash, String secret) {}

    Completeness shape(ContestView contest, Instant now) {
        return new Completeness(contest.definition(), LocalDate.ofInstant(now, VietnameseDate.ZONE), this::receives);
    }

    SendResult deliver(Entry entry, ContestView contest, Turn turn) {
        var gaps = shape(contest, turn.now())
                .all(entry.draft(), entry.workingFiles().size());
        if (!gaps.isEmpty()) {
            return new SendResult.Incomplete(gaps);
        }
        boolean completing = entry.state() == EntryState.RETURNED;
        // what was in time when it was first sent stays in time while it is being completed
        var at = completing ? Objects.requireNonNull(entry.sent().receivedAt()) : turn.counts();
        var report = dossiers.report(
                contest,
                entry.draft(),
                entry.workingFiles(),
                new Dossiers.Arrival(entry.sent().channel(), at, entry.sent().postmark()));
        if (report.done() && report.rejects()) {
            return new SendResult.Rejected(report);
        }
        var event = completing
                ? TimelineItem.Event.COMPLETED
                : entry.state() == EntryState.SUBMITTED ? TimelineItem.Event.REPLACED : TimelineItem.Event.RECEIVED;
        var receipt = handover.hand(
                entry,
                contest,
                report,
                new Handover.How(
                        "author",
                        entry.sent().channel(),
                        event,
                        at,
                        turn.now(),
                        turn.keyHash(),
                        entry.sent().postmark(),
                        entry.sent().arrival()));
        letters.receipt(entry, contest, report, letters.link(entry, turn.secret()));
        return new SendResult.Sent(receipt, turn.secret());
    }

    private boolean receives(String code) {
        return units.byCode(code).filter(UnitView::active).isPresent();
    }
}
