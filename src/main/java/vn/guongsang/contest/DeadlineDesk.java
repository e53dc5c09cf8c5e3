package vn.guongsang.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.approval.Approved;
import vn.guongsang.approval.Motion;
import vn.guongsang.approval.ProposalView;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Span;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Where the dates of a locked contest are moved: one act for everybody, by two people, for a reason that all can read. */
@ApplicationScoped
public class DeadlineDesk {
    static final String KIND = "deadline";
    private static final Bilingual NONE = new Bilingual("–", "–");

    private final Contests contests;
    private final ContestBook book;
    private final ApprovalDesk approvals;
    private final Audit audit;

    DeadlineDesk(Contests contests, ContestBook book, ApprovalDesk approvals, Audit audit) {
        this.contests = contests;
        this.book = book;
        this.approvals = approvals;
        this.audit = audit;
    }

    /** A deadline that was moved, as everybody reads it. */
    public record Moved(Instant from, Instant to, String reason, Instant at) {
        public boolean later() {
            return to.isAfter(from);
        }
    }

    /** Whether a change of the definition needs a second person. */
    public static boolean needsTwo(ContestView contest, ContestDefinition changed) {
        return contest.locked() && !changed.dates().equals(contest.definition().dates());
    }

    /**
     * Puts new dates before the approvers.
     *
     * @throws Refusal.Changed when the contest was changed since it was shown
     * @throws Refusal.WrongState when the new deadline has passed already, which would shut people out unawares
     */
    @Transactional
    public void propose(String slug, ContestDefinition changed, Actor organiser, Edit edit) {
        var contest = book.bySlug(slug);
        if (edit.version() != contest.version()) {
            throw new Refusal.Changed();
        }
        if (edit.reason().isBlank()) {
            throw new Refusal.WrongState(Words.both("contest", "reasonMissing"));
        }
        refusePast(contest, changed);
        var proposal = approvals.propose(new Motion(
                KIND,
                subject(contest),
                slug,
                DeadlineMove.hash(changed, edit.version()),
                organiser.id(),
                lines(contest, changed, edit.reason().strip())));
        contests.add(DeadlineMove.of(contest, changed, edit, proposal));
        audit.note(
                organiser.ref(),
                "contest.deadlineProposed",
                subject(contest),
                Map.of("closesAt", Contest.closing(changed).toString(), "reason", edit.reason()));
    }

    /** In the approver's transaction; a contest that was changed since then keeps its dates. */
    void approved(@Observes Approved approved) {
        if (!approved.kind().equals(KIND)) {
            return;
        }
        var move = contests.moveOf(approved.id()).orElseThrow(Refusal.Changed::new);
        var contest = contests.byRef(move.contest()).orElseThrow(Refusal::notHere);
        var edit = move.edit("person:" + approved.proposer().value());
        if (!DeadlineMove.hash(move.proposed(), edit.version()).equals(approved.contentHash())) {
            throw new Refusal.Changed();
        }
        var now = contests.now();
        contests.add(contest.change(move.proposed(), edit, now));
        move.apply(now);
        audit.note(
                "person:" + approved.approver().value(),
                "contest.deadlineMoved",
                approved.subject(),
                Map.of("closesAt", Contest.closing(move.proposed()).toString(), "reason", edit.reason()));
    }

    /** The moves of the entry deadline that are in force, newest first. */
    @Transactional
    public List<Moved> moved(ContestView contest) {
        return contests.movesOf(contest.id()).stream()
                .map(DeadlineMove::row)
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    /** Whether new dates wait for the second person. */
    public boolean waiting(ContestView contest) {
        return approvals
                .of(subject(contest), KIND)
                .filter(ProposalView::waiting)
                .isPresent();
    }

    private static List<Motion.Line> lines(ContestView contest, ContestDefinition changed, String reason) {
        var before = spans(contest.definition().dates());
        var after = spans(changed.dates());
        var lines = new ArrayList<Motion.Line>();
        lines.add(new Motion.Line(
                Words.both("contest", "moveContest"), contest.definition().shortName()));
        after.forEach((key, now) -> {
            var then = before.getOrDefault(key, NONE);
            if (!then.equals(now)) {
                lines.add(new Motion.Line(
                        Words.both("contest", "calendar." + key),
                        new Bilingual(then.vi() + " → " + now.vi(), then.en() + " → " + now.en())));
            }
        });
        lines.add(new Motion.Line(Words.both("contest", "moveReason"), reason));
        return lines;
    }

    /** The spans that the rules give, by key, in words. */
    private static Map<String, Bilingual> spans(ContestDefinition.Dates dates) {
        var spans = new LinkedHashMap<String, Bilingual>();
        put(spans, "entry", dates.entry());
        put(spans, "postalArrival", dates.postalArrival());
        put(spans, "forwarding", dates.forwarding());
        put(spans, "judging", dates.judging());
        put(spans, "publication", dates.publication());
        return spans;
    }

    private static void put(Map<String, Bilingual> spans, String key, @Nullable Span span) {
        if (span != null) {
            spans.put(key, span.days());
        }
    }

    // A demonstration may be closed at once, so that its end can be shown.
    private void refusePast(ContestView contest, ContestDefinition changed) {
        var closing = Contest.closing(changed);
        if (!contest.demo() && !closing.equals(contest.closesAt()) && closing.isBefore(contests.now())) {
            throw new Refusal.WrongState(Words.both("contest", "moveIntoPast"));
        }
    }

    private static String subject(ContestView contest) {
        return "contest:" + contest.id().value();
    }
}
