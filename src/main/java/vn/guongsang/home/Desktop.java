package vn.guongsang.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestState;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.scorecard.JudgeDesk;
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
    private final MailDesk mail;
    private final JudgeDesk judges;

    Desktop(ContestBook contests, ApprovalDesk approvals, MailDesk mail, JudgeDesk judges) {
        this.contests = contests;
        this.approvals = approvals;
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
                        approvals.waiting().size()));
            case SECRETARY -> secretary(actor);
            case JUDGE -> List.of(item("pen-line", "judging", "/judging", judges.waiting(actor).left()));
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
            if (actor.is(Role.SECRETARY, contest.slug())) {
                items.add(new Waiting(
                        "clipboard-check",
                        Words.both("home", "screening"),
                        contest.definition().name(),
                        "/screening",
                        null,
                        null));
            }
        }
        items.add(item("mailbox", "paper", "/screening/paper", null));
        return items;
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
