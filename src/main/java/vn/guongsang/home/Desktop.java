package vn.guongsang.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestState;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryState;
import vn.guongsang.judging.scorecard.JudgeDesk;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.mail.MailDesk;
import vn.guongsang.mail.MailState;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Gathers what waits for somebody over all floors. */
@ApplicationScoped
class Desktop {
    private final ContestBook contests;
    private final ApprovalDesk approvals;
    private final EntryBook entries;
    private final MailDesk mail;
    private final JudgeDesk judges;

    Desktop(ContestBook contests, ApprovalDesk approvals, EntryBook entries, MailDesk mail, JudgeDesk judges) {
        this.contests = contests;
        this.approvals = approvals;
        this.entries = entries;
        this.mail = mail;
        this.judges = judges;
    }

    /** What somebody has to look at for one role. */
    record Board(Role role, List<Waiting> items) {
        public List<Waiting> due() {
            return items.stream().filter(Waiting::due).toList();
        }

        public List<Waiting> rest() {
            return items.stream().filter(item -> !item.due()).toList();
        }
    }

    List<Board> of(Actor actor) {
        var boards = new ArrayList<Board>();
        for (var role : Role.values()) {
            if (actor.holds(role)) {
                boards.add(new Board(role, items(role, actor)));
            }
        }
        return boards;
    }

    private List<Waiting> items(Role role, Actor actor) {
        return switch (role) {
            case ORGANISER -> organiser();
            case APPROVER ->
                List.of(item("stamp", "approvals", "/approvals", (long)
                        approvals.waiting(actor).size()));
            case SECRETARY -> secretary(actor);
            case JUDGE ->
                List.of(item(
                        "pen-line", "judging", "/judging", judges.waiting(actor).left()));
            case AUDITOR -> List.of(item("scroll-text", "audit", "/audit", null));
        };
    }

    private List<Waiting> organiser() {
        var items = new ArrayList<Waiting>();
        for (var contest : running()) {
            items.add(new Waiting(
                    "flag",
                    contest.definition().name(),
                    Words.both("home", "contestDetail"),
                    "/organiser/contests/" + contest.slug(),
                    null,
                    contest.open() ? contest.closesAt() : null));
        }
        long failed = mail.newest().stream()
                .filter(l -> l.state() == MailState.FAILED)
                .count();
        items.add(item("mail", "mail", "/organiser/mail", failed));
        items.add(item("users", "staff", "/organiser/staff", null));
        items.add(item("building-2", "units", "/organiser/units", null));
        items.add(item("user-x", "bodies", "/organiser/bodies", null));
        items.add(item("scroll-text", "audit", "/audit", null));
        return items;
    }

    private List<Waiting> secretary(Actor actor) {
        var items = new ArrayList<Waiting>();
        for (var contest : running()) {
            var mine = actor.unitsAs(Role.SECRETARY, contest.slug());
            if (!mine.isEmpty()) {
                var counts = entries.countsByUnit(contest.id());
                for (var step : List.of(EntryState.SUBMITTED, EntryState.PASSED)) {
                    long waiting = count(counts, mine, step);
                    if (waiting > 0 || contest.open()) {
                        items.add(queue(contest, step, waiting));
                    }
                }
            }
        }
        items.add(item("mailbox", "paper", "/screening/paper", null));
        return items;
    }

    private static long count(Map<UnitId, Map<EntryState, Long>> counts, Set<UnitId> units, EntryState state) {
        return units.stream()
                .mapToLong(unit -> counts.getOrDefault(unit, Map.of()).getOrDefault(state, 0L))
                .sum();
    }

    private static Waiting queue(ContestView contest, EntryState state, long count) {
        var forwarding = contest.definition().dates().forwarding();
        var until = forwarding == null || forwarding.to() == null
                ? null
                : forwarding.to().toInstant();
        return new Waiting(
                state == EntryState.PASSED ? "send" : "clipboard-check",
                Words.both("home", state == EntryState.PASSED ? "forward" : "screening"),
                contest.definition().name(),
                "/screening?contest=" + contest.slug() + "&state=" + state,
                count,
                count > 0 ? until : null);
    }

    private List<ContestView> running() {
        return contests.all().stream()
                .filter(c -> c.state() != ContestState.PUBLISHED)
                .toList();
    }

    private static Waiting item(String icon, String key, String path, @Nullable Long count) {
        return new Waiting(icon, Words.both("home", key), Words.both("home", key + "Detail"), path, count, null);
    }
}
