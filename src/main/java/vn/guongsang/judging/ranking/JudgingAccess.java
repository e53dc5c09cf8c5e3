package vn.guongsang.judging.ranking;

import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** Who may see how a contest is judged. Whoever judges it stays blind, whatever other role they hold. */
public final class JudgingAccess {
    private JudgingAccess() {}

    public static void mustOrganise(Actor actor, String slug) {
        mustBe(actor.is(Role.ORGANISER, slug), actor, slug);
    }

    public static void mustOversee(Actor actor, String slug) {
        mustBe(
                actor.is(Role.ORGANISER, slug) || actor.is(Role.APPROVER, slug) || actor.is(Role.AUDITOR, slug),
                actor,
                slug);
    }

    private static void mustBe(boolean allowed, Actor actor, String slug) {
        if (!allowed) {
            throw Refusal.notHere();
        }
        if (actor.is(Role.JUDGE, slug)) {
            throw new Refusal.NotAllowed();
        }
    }
}
