package vn.guongsang.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Words;

/** Takes proposals and the decisions of a second person. */
@ApplicationScoped
public class ApprovalDesk {
    private static final int RECENT = 20;
    private final Proposals proposals;
    private final StaffBook staff;
    private final Event<Approved> approved;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;

    ApprovalDesk(
            Proposals proposals,
            StaffBook staff,
            Event<Approved> approved,
            Audit audit,
            ObjectMapper json,
            Clock clock) {
        this.proposals = proposals;
        this.staff = staff;
        this.approved = approved;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Puts something before the approvers; an earlier proposal of the same kind about the same subject is replaced.
     *
     * @return the proposal's number
     */
    @Transactional
    public long propose(Motion motion) {
        var now = clock.instant();
        proposals.waitingAbout(motion.subject(), motion.kind()).forEach(old -> old.replace(now));
        var proposal = new Proposal(motion, written(motion.lines()), now);
        proposals.add(proposal);
        audit.note(
                "person:" + motion.proposer().value(),
                "approval.proposed",
                motion.subject(),
                Map.of("kind", motion.kind(), "proposal", proposal.number(), "hash", motion.contentHash()));
        return proposal.number();
    }

    /**
     * Approves what was shown, and lets it take effect in the same transaction.
     *
     * @throws Refusal.Changed when the content is no longer what was shown
     */
    @Transactional
    public void approve(long id, PersonId approver, String contentHash) {
        var proposal = decidable(id, approver);
        proposal.approve(approver, contentHash, clock.instant());
        approved.fire(proposal.approved());
        audit.note(
                "person:" + approver.value(),
                "approval.approved",
                proposal.subject(),
                Map.of("proposal", id, "hash", contentHash));
    }

    @Transactional
    public void refuse(long id, PersonId approver, String reason) {
        var proposal = decidable(id, approver);
        if (reason.isBlank()) {
            throw new Refusal.Unfit("reason", Words.both("approval", "reasonNeeded"));
        }
        proposal.refuse(approver, reason.strip(), clock.instant());
        audit.note(
                "person:" + approver.value(),
                "approval.refused",
                proposal.subject(),
                Map.of("proposal", id, "reason", reason.strip()));
    }

    /** What waits for the decision of this approver. */
    @Transactional
    public List<ProposalView> waiting(Actor approver) {
        return proposals.waiting().stream()
                .filter(p -> approver.is(Role.APPROVER, p.contest()))
                .map(this::view)
                .toList();
    }

    /** The newest decisions in this approver's contests first. */
    @Transactional
    public List<ProposalView> decided(Actor approver) {
        return proposals
                .decided()
                .filter(p -> approver.is(Role.APPROVER, p.contest()))
                .limit(RECENT)
                .map(this::view)
                .toList();
    }

    /** The newest proposal of one kind about a subject, whatever its state. */
    @Transactional
    public Optional<ProposalView> of(String subject, String kind) {
        return proposals.newestAbout(subject, kind).map(this::view);
    }

    private Proposal decidable(long id, PersonId person) {
        var proposal = proposals.of(id);
        if (!staff.isNow(person, Role.APPROVER, proposal.contest())) {
            throw new Refusal.NotAllowed();
        }
        return proposal;
    }

    private ProposalView view(Proposal proposal) {
        try {
            return proposal.view(json.readValue(proposal.summary(), new TypeReference<List<Motion.Line>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a summary was not kept as JSON", e);
        }
    }

    private String written(List<Motion.Line> summary) {
        try {
            return json.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
