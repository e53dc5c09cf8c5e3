package vn.guongsang.awards;

import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** The first lines of every act on a board: find through the actor, hold the board, refuse what is out of date. */
final class Holding {
    private Holding() {}

    static ContestView of(ContestBook contests, AwardBoards boards, At at, Actor actor) {
        var contest = readable(contests, at.slug(), actor);
        var board = boards.held(contest.id());
        board.mustStandAt(at.version());
        board.act();
        return contest;
    }

    /** The contest, for its organisers; to anybody else it is not here. */
    static ContestView readable(ContestBook contests, String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }
}
