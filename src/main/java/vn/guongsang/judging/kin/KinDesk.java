package vn.guongsang.judging.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Where a judge names relatives; the audit keeps that it was done, and not whom they named. */
@ApplicationScoped
public class KinDesk {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_RELATION = 100;
    private final Kinship kinship;
    private final ContestBook contests;
    private final Audit audit;
    private final Clock clock;

    KinDesk(Kinship kinship, ContestBook contests, Audit audit, Clock clock) {
        this.kinship = kinship;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<KinView> named(Actor judge, String slug) {
        return kinship.of(mine(judge, slug).id(), judge.id()).stream()
                .map(DeclaredKin::view)
                .toList();
    }

    @Transactional
    void name(Actor judge, String slug, String name, String relation) {
        var contest = mine(judge, slug);
        var stored = VietnameseText.stored(name).strip();
        var tie = VietnameseText.stored(relation).strip();
        if (stored.isEmpty() || stored.length() > LONGEST_NAME || tie.isEmpty() || tie.length() > LONGEST_RELATION) {
            throw new Refusal.Unfit("name", Words.both("judging", "kinNeeded"));
        }
        kinship.add(new DeclaredKin(contest.id(), judge.id(), stored, tie, clock.instant()));
        audit.note(judge.ref(), "judging.kinDeclared", "contest:" + contest.id().value(), Map.of());
    }

    private ContestView mine(Actor judge, String slug) {
        if (!judge.is(Role.JUDGE, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }
}
