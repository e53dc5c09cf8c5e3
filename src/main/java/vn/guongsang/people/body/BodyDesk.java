package vn.guongsang.people.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;

/** Organisers keep the lists of those who may not enter; entries sent before are judged by the list as it is then. */
@ApplicationScoped
public class BodyDesk {
    private final BodyMembers members;
    private final Audit audit;

    BodyDesk(BodyMembers members, Audit audit) {
        this.members = members;
        this.audit = audit;
    }

    @Transactional
    void add(Actor actor, String contest, BodyForm form) {
        var member = new BodyMember(contest, form.body(), form.name(), form.year(), form.digits());
        members.add(member);
        audit.note(
                actor.ref(),
                "people.bodyMemberAdded",
                "contest:" + contest,
                Map.of("member", member.audited(), "body", form.body(), "name", form.name()));
    }

    /** A demonstration's member, unless there already. */
    @Transactional
    public void bring(String contest, BodyForm form) {
        if (!members.knows(contest, form.body(), VietnameseText.folded(form.name()))) {
            members.add(new BodyMember(contest, form.body(), form.name(), form.year(), form.digits()));
        }
    }

    @Transactional
    void change(Actor actor, String contest, long id, BodyForm form) {
        var member = members.of(id, contest).orElseThrow(Refusal::notHere);
        member.describe(form.name(), form.year(), form.digits());
        audit.note(
                actor.ref(),
                "people.bodyMemberChanged",
                "contest:" + contest,
                Map.of("member", member.audited(), "name", form.name()));
    }

    @Transactional
    void remove(Actor actor, String contest, long id) {
        var member = members.of(id, contest).orElseThrow(Refusal::notHere);
        members.remove(member);
        audit.note(
                actor.ref(),
                "people.bodyMemberRemoved",
                "contest:" + contest,
                Map.of("member", member.audited(), "name", member.barred().fullName()));
    }
}
