package vn.guongsang.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Role;
import vn.guongsang.people.StaffBook;
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
     * @param kind key of the words {@code approval.kind.…} without the prefix
     * @param subject {@code thing:id}
     * @param contentHash SHA-256 in hex of exactly what is to take effect
     * @param summary label to value, in words and in the order to be read
     */
    @Transactional
    public long propose(
            String kind, String subject, String contentHash, PersonId proposer, Map<String, String> summary) {
        var now = clock.instant();
        proposals.waitingAbout(subject, kind).forEach(old -> old.replace(now));
        var proposal = new Proposal(kind, subject, contentHash, proposer, written(summary), now);
        proposals.add(proposal);
        audit.note(
                "person:" + proposer.value(),
                "approval.proposed",
                subject,
                Map.of("kind", kind, "proposal", proposal.number(), "hash", contentHash));
        return proposal.number();
    }

    /**
     * Approves what was shown, and lets it take effect in the same transaction.
     *
     * @throws Refusal.Changed when the content is no longer what was shown
     */
    @Transactional
    public void approve(long id, PersonId approver, String contentHash) {
        mustBeApprover(approver);
        var proposal = proposals.of(id);
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
        mustBeApprover(approver);
        if (reason.isBlank()) {
            throw new Refusal.Unfit("reason", Words.both("approval", "reasonNeeded"));
        }
        var proposal = proposals.of(id);
        proposal.refuse(approver, reason.strip(), clock.instant());
        audit.note(
                "person:" + approver.value(),
                "approval.refused",
                proposal.subject(),
                Map.of("proposal", id, "reason", reason.strip()));
    }

    @Transactional
    public List<ProposalView> waiting() {
        return proposals.waiting().stream().map(this::view).toList();
    }

    /** The newest decisions first. */
    @Transactional
    public List<ProposalView> decided() {
        return proposals.lastDecided(RECENT).stream().map(this::view).toList();
    }

    /** The newest proposal about a subject, whatever its state. */
    @Transactional
    public Optional<ProposalView> of(String subject) {
        return proposals.newestAbout(subject).map(this::view);
    }

    private void mustBeApprover(PersonId person) {
        if (!staff.holdsNow(person, Role.APPROVER)) {
            throw new Refusal.NotAllowed();
        }
    }

    private ProposalView view(Proposal proposal) {
        try {
            return proposal.view(
                    json.readValue(proposal.summary(), new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a summary was not kept as JSON", e);
        }
    }

    private String written(Map<String, String> summary) {
        try {
            return json.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
