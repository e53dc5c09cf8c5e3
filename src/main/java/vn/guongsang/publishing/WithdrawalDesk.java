package vn.guongsang.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.approval.Approved;
import vn.guongsang.approval.Motion;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Where published results are taken back: one proposes with a reason, another approves, and the trace stays public. */
@ApplicationScoped
public class WithdrawalDesk {
    static final String KIND = "withdrawal";

    private final ContestBook contests;
    private final Publications publications;
    private final ApprovalDesk approvals;
    private final Audit audit;

    WithdrawalDesk(ContestBook contests, Publications publications, ApprovalDesk approvals, Audit audit) {
        this.contests = contests;
        this.publications = publications;
        this.approvals = approvals;
        this.audit = audit;
    }

    @Transactional
    public void propose(String slug, String reason, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        var contest = contests.bySlug(slug);
        var standing = publications.standing(contest.id()).orElseThrow(Refusal::notHere);
        if (reason.isBlank() || reason.length() > 1000) {
            throw new Refusal.Unfit("reason", Words.both("publishing", "reasonDue"));
        }
        var subject = "contest:" + contest.id().value();
        standing.proposeWithdrawal(
                approvals.propose(new Motion(
                        KIND,
                        subject,
                        contest.slug(),
                        hash(standing, reason),
                        actor.id(),
                        List.of(
                                line("contestName", contest.definition().shortName()),
                                line(
                                        "version",
                                        plain(String.valueOf(standing.view().number()))),
                                line("withdrawReason", plain(reason.strip()))))),
                actor.id(),
                reason.strip());
        audit.note(
                actor.ref(),
                "publishing.withdrawalProposed",
                subject,
                Map.of("publication", standing.ref(), "reason", reason.strip()));
    }

    /** Runs inside the approval; a version corrected since the proposal is no longer there to be taken back. */
    void approved(@Observes Approved approved) {
        if (!approved.kind().equals(KIND)) {
            return;
        }
        var publication = publications.ofWithdrawal(approved.id()).orElseThrow(Refusal.Changed::new);
        if (!hash(publication, publication.withdrawalReason()).equals(approved.contentHash())) {
            throw new Refusal.Changed();
        }
        publication.withdraw(approved.approver(), contests.now());
        audit.note(
                "person:" + approved.approver().value(),
                "publishing.withdrawn",
                "publication:" + publication.ref(),
                Map.of(
                        "hash", publication.view().contentHash(),
                        "proposer", approved.proposer().value(),
                        "reason", publication.withdrawalReason()));
    }

    private static Motion.Line line(String label, Bilingual value) {
        return new Motion.Line(Words.both("publishing", label), value);
    }

    private static Bilingual plain(String text) {
        return new Bilingual(text, text);
    }

    private static String hash(Publication publication, String reason) {
        return Secret.hash("withdrawal " + publication.view().contentHash() + "\n" + reason.strip());
    }
}
