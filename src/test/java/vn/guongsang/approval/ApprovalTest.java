package vn.guongsang.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ApprovalTest {
    private static final List<Motion.Line> LINES = List.of(
            new Motion.Line(new Bilingual("Hạn mới", "New deadline"), "20/07/2023"),
            new Motion.Line(new Bilingual("Lý do", "Reason"), new Bilingual("Bão", "Storm")));

    @Inject
    ApprovalDesk desk;

    @Inject
    StaffBook staff;

    @Inject
    Ear ear;

    @Inject
    AgroalDataSource database;

    private final String subject = "trial:" + UUID.randomUUID();
    private final String hash = Secret.hash(subject);

    /** Hears approvals, and fails on demand as a capability might. */
    @Singleton
    static class Ear {
        final List<Approved> heard = new CopyOnWriteArrayList<>();
        volatile String failOn = "";

        void hear(@Observes Approved approved) {
            if (approved.subject().equals(failOn)) {
                throw new IllegalStateException("could not take effect");
            }
            heard.add(approved);
        }
    }

    @Test
    void aSecondPersonApprovesWhatWasShownAndItTakesEffect() {
        long id = propose(mai());
        desk.approve(id, thanh(), hash);
        assertThat(ear.heard).contains(new Approved(id, "unblinding", subject, hash, mai(), thanh()));
        assertThat(desk.of(subject, "unblinding")).get().satisfies(p -> {
            assertThat(p.state()).isEqualTo(ProposalState.APPROVED);
            assertThat(p.approver()).isEqualTo(thanh());
            assertThat(p.summary()).isEqualTo(LINES);
        });
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        long id = propose(thanh());
        assertThatThrownBy(() -> desk.approve(id, thanh(), hash)).isInstanceOf(Refusal.WrongState.class);
        assertThatThrownBy(() -> desk.refuse(id, thanh(), "không")).isInstanceOf(Refusal.WrongState.class);
        assertThat(desk.of(subject, "unblinding"))
                .get()
                .extracting(ProposalView::state)
                .isEqualTo(ProposalState.WAITING);
    }

    @Test
    void theDatabaseRefusesOneAndTheSamePersonToo() throws Exception {
        long id = propose(mai());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "UPDATE proposal SET state = 'APPROVED', approver_id = proposer_id WHERE id = " + id))
                    .hasMessageContaining("proposal_two_people");
        }
    }

    @Test
    void onlyWhatWasShownIsApproved() {
        long id = propose(mai());
        assertThatThrownBy(() -> desk.approve(id, thanh(), Secret.hash("something else")))
                .isInstanceOf(Refusal.Changed.class);
        assertThat(desk.of(subject, "unblinding"))
                .get()
                .extracting(ProposalView::waiting)
                .isEqualTo(true);
    }

    @Test
    void anApprovalThatCannotTakeEffectIsNone() {
        long id = propose(mai());
        ear.failOn = subject;
        assertThatThrownBy(() -> desk.approve(id, thanh(), hash)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.of(subject, "unblinding"))
                .get()
                .extracting(ProposalView::state)
                .isEqualTo(ProposalState.WAITING);
    }

    @Test
    void aNewerProposalReplacesTheOneThatWaitsAndADecisionIsFinal() {
        long old = propose(mai());
        long fresh = propose(mai());
        assertThatThrownBy(() -> desk.approve(old, thanh(), hash)).isInstanceOf(Refusal.WrongState.class);
        desk.refuse(fresh, thanh(), "Chưa đủ căn cứ");
        assertThatThrownBy(() -> desk.approve(fresh, thanh(), hash)).isInstanceOf(Refusal.WrongState.class);
    }

    @Test
    void somebodyWhoIsNoApproverCannotApprove() {
        long id = propose(mai());
        var other = staff.holding(Role.AUDITOR, "ha-dong-demo").getFirst().id();
        assertThatThrownBy(() -> desk.approve(id, other, hash)).isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void thePageShowsWhatIsProposedByWhomAndItsFingerprint() {
        long id = propose(mai());
        signedIn("thanh.approver")
                .get("/approvals")
                .then()
                .statusCode(200)
                .body(containsString("20/07/2023"))
                .body(containsString(hash))
                .body(containsString("Đặng Thị Tuyết Mai"));
        signedIn("thanh.approver")
                .formParam("reason", " ")
                .post("/approvals/" + id + "/refusal")
                .then()
                .statusCode(422);
        signedIn("mai.organiser")
                .formParam("hash", hash)
                .post("/approvals/" + id + "/approval")
                .then()
                .statusCode(403);
        signedIn("thanh.approver")
                .formParam("hash", hash)
                .post("/approvals/" + id + "/approval")
                .then()
                .statusCode(303);
    }

    private long propose(PersonId proposer) {
        return desk.propose(new Motion("unblinding", subject, "ha-dong-demo", hash, proposer, LINES));
    }

    private PersonId mai() {
        return holding(Role.ORGANISER, "Đặng Thị Tuyết Mai");
    }

    private PersonId thanh() {
        return holding(Role.APPROVER, "Vũ Đức Thành");
    }

    private PersonId holding(Role role, String name) {
        return staff.holding(role, "ha-dong-demo").stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
