package vn.guongsang.contest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.approval.ProposalView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DeadlineTest {
    private static final String OPEN_DATES =
            "    from: 2022-11-01\n    through: 2823-07-15\n    phrase:\n      vi: từ ngày";
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2823-07-21T00:00:00+07:00");

    @Inject
    ContestDesk desk;

    @Inject
    DeadlineDesk deadlines;

    @Inject
    ContestBook book;

    @Inject
    ApprovalDesk approvals;

    @Inject
    AgroalDataSource database;

    private final String slug = OwnPack.slug("deadline-" + System.nanoTime());

    @BeforeEach
    void aContestIsOpen() throws SQLException {
        desk.load(OwnPack.named(
                slug,
                text -> text.replaceFirst(
                        "    from: 2022-11-01\n    through: 2023-07-15\n    phrase:\n      vi: từ ngày", OPEN_DATES)));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO role_term (person_id, role, contest, starts_on) SELECT id, 'APPROVER', '"
                    + slug + "', '2020-01-01' FROM person WHERE username IN ('thanh.approver', 'mai.organiser')");
        }
    }

    @Test
    void anExtensionIsForEverybodyOnceASecondPersonAgrees() {
        propose(LATER, "Bão số 4");
        assertThat(book.bySlug(slug).closesAt()).isBefore(LATER.toInstant());
        given().get("/contests/" + slug).then().body(not(containsString("Bão số 4")));

        approve("thanh.approver");
        assertThat(book.bySlug(slug).closesAt()).isEqualTo(LATER.toInstant());
        given().get("/contests/" + slug)
                .then()
                .body(containsString("gia hạn cho tất cả mọi người"))
                .body(containsString("Hạn mới: hết ngày 20/07/2823"))
                .body(containsString("Bão số 4"));
        assertThat(card()).contains("hết ngày 20/07/2823").doesNotContain("15/07/2823");
    }

    @Test
    void whoProposesCannotApproveEvenAsAnApprover() {
        propose(LATER, "Bão số 4");
        assertThatThrownBy(() -> approve("mai.organiser")).isInstanceOf(Refusal.WrongState.class);
        assertThat(book.bySlug(slug).closesAt()).isBefore(LATER.toInstant());
    }

    @Test
    void oneOrganiserAloneMovesNoDateOfAnOpenContest() {
        var contest = book.bySlug(slug);
        assertThatThrownBy(() ->
                        desk.change(slug, closing(contest, LATER), new Edit("person:1", "một mình", contest.version())))
                .isInstanceOf(Refusal.WrongState.class);
    }

    @Test
    void datesProposedForAFormerVersionOfTheContestAreNotApproved() {
        propose(LATER, "Bão số 4");
        var contest = book.bySlug(slug);
        desk.change(
                slug,
                ContestJson.read(ContestJson.write(contest.definition()).replace("THCS", "trung học cơ sở")),
                new Edit("person:1", "sửa chữ", contest.version()));
        assertThatThrownBy(() -> approve("thanh.approver")).isInstanceOf(Refusal.Changed.class);
        assertThat(waiting().waiting()).isTrue();
    }

    @Test
    void aDeadlineThatHasPassedAlreadyShutsNobodyOut() {
        assertThatThrownBy(() -> propose(OffsetDateTime.parse("2024-01-01T00:00:00+07:00"), "nhầm năm"))
                .isInstanceOf(Refusal.WrongState.class);
    }

    /** What the list of contests says of this one. */
    private String card() {
        var page = given().get("/contests").asString();
        return page.substring(page.indexOf("/contests/" + slug)).split("</article>")[0];
    }

    private void propose(OffsetDateTime closing, String reason) {
        var contest = book.bySlug(slug);
        var mai = new Actor(person("mai.organiser"), "Đặng Thị Tuyết Mai", List.of());
        deadlines.propose(slug, closing(contest, closing), mai, new Edit(mai.ref(), reason, contest.version()));
    }

    private void approve(String username) {
        approvals.approve(waiting().id(), person(username), waiting().contentHash());
    }

    private ProposalView waiting() {
        return approvals
                .of("contest:" + book.bySlug(slug).id().value(), DeadlineDesk.KIND)
                .orElseThrow();
    }

    private PersonId person(String username) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT id FROM person WHERE username = ?")) {
            statement.setString(1, username);
            var row = statement.executeQuery();
            row.next();
            return new PersonId(row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContestDefinition closing(ContestView contest, OffsetDateTime end) {
        var tree = ContestJson.tree(contest.definition());
        tree.withObject("/dates/entry").put("to", end.toString());
        return ContestJson.value(tree, ContestDefinition.class);
    }
}
