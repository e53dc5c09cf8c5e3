package vn.guongsang.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;
import vn.guongsang.kernel.Refusal;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ContestDeskTest {
    private static final String UPCOMING_DATES =
            "    from: 2822-11-01\n    through: 2823-07-15\n    phrase:\n      vi: từ ngày";

    @Inject
    ContestDesk desk;

    @Inject
    ContestBook book;

    @Inject
    AuditDesk audit;

    @Test
    void bothPacksOfTheRepositoryAreThereAfterTheStart() {
        assertThat(book.bySlug("ha-dong-2023").state()).isEqualTo(ContestState.CLOSED);
        assertThat(book.bySlug("ha-dong-demo").state()).isEqualTo(ContestState.OPEN);
        assertThat(book.all()).extracting(ContestView::slug).contains("ha-dong-2023", "ha-dong-demo");
    }

    @Test
    void loadingAgainNeverOverwritesAnEdit() {
        assertThat(desk.load(OwnPack.named(OwnPack.slug("load-again")))).isTrue();
        var before = book.bySlug(OwnPack.slug("load-again"));
        desk.change(
                OwnPack.slug("load-again"),
                renamed(before, "Cuộc thi đã sửa"),
                new Edit("person:1", "sửa tên", before.version()));

        assertThat(desk.load(OwnPack.named(OwnPack.slug("load-again")))).isFalse();
        assertThat(book.bySlug(OwnPack.slug("load-again")).definition().name().vi())
                .isEqualTo("Cuộc thi đã sửa");
    }

    @Test
    void aChangeKeepsWhoWhenWhyAndLeavesARowInTheAudit() {
        desk.load(OwnPack.named(OwnPack.slug("kept-change")));
        var before = book.bySlug(OwnPack.slug("kept-change"));
        desk.change(
                OwnPack.slug("kept-change"),
                renamed(before, "Tên mới"),
                new Edit("person:7", "theo Kế hoạch mới", before.version()));

        assertThat(desk.history(OwnPack.slug("kept-change"))).singleElement().satisfies(revision -> {
            assertThat(revision.version()).isEqualTo(before.version());
            assertThat(revision.actor()).isEqualTo("person:7");
            assertThat(revision.reason()).isEqualTo("theo Kế hoạch mới");
            assertThat(revision.changedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        });
        assertThat(audit.about("contest:" + before.id().value()))
                .extracting(AuditDesk.Line::actor, AuditDesk.Line::act)
                .isEqualTo(List.of(
                        org.assertj.core.groups.Tuple.tuple("system", "contest.loaded"),
                        org.assertj.core.groups.Tuple.tuple("person:7", "contest.changed")));
    }

    @Test
    void anOpenContestIsChangedForAReasonOnlyAndAComingOneWithout() {
        desk.load(OwnPack.named(OwnPack.slug("locked-open")));
        desk.load(OwnPack.named(
                OwnPack.slug("not-open-yet"),
                text -> text.replace(
                        "    from: 2022-11-01\n    through: 2023-07-15\n    phrase:\n      vi: từ ngày",
                        UPCOMING_DATES)));
        var open = book.bySlug(OwnPack.slug("locked-open"));
        var coming = book.bySlug(OwnPack.slug("not-open-yet"));

        assertThat(open.locked()).isTrue();
        assertThat(coming.locked()).isFalse();
        assertThat(coming.state()).isEqualTo(ContestState.UPCOMING);
        assertThatThrownBy(() -> desk.change(
                        OwnPack.slug("locked-open"), renamed(open, "x"), new Edit("person:1", " ", open.version())))
                .isInstanceOf(Refusal.WrongState.class);
        desk.change(
                OwnPack.slug("not-open-yet"), renamed(coming, "Tên khác"), new Edit("person:1", "", coming.version()));
        assertThat(book.bySlug(OwnPack.slug("not-open-yet")).definition().name().vi())
                .isEqualTo("Tên khác");

        desk.lock(OwnPack.slug("not-open-yet"), new Edit("person:1", "", coming.version() + 1));
        assertThat(book.bySlug(OwnPack.slug("not-open-yet")).locked()).isTrue();
    }

    @Test
    void whoSawAnOlderVersionOverwritesNothing() {
        desk.load(OwnPack.named(OwnPack.slug("two-editors")));
        var seen = book.bySlug(OwnPack.slug("two-editors"));
        desk.change(
                OwnPack.slug("two-editors"),
                renamed(seen, "Của người thứ nhất"),
                new Edit("person:1", "a", seen.version()));

        assertThatThrownBy(() -> desk.change(
                        OwnPack.slug("two-editors"),
                        renamed(seen, "Của người thứ hai"),
                        new Edit("person:2", "b", seen.version())))
                .isInstanceOf(Refusal.Changed.class);
        assertThat(book.bySlug(OwnPack.slug("two-editors")).definition().name().vi())
                .isEqualTo("Của người thứ nhất");
    }

    @Test
    void anEditThatWouldNotLoadAsAPackIsRefused() {
        desk.load(OwnPack.named(OwnPack.slug("bad-edit")));
        var before = book.bySlug(OwnPack.slug("bad-edit"));

        assertThatThrownBy(() -> desk.change(
                        OwnPack.slug("bad-edit"), renamed(before, ""), new Edit("person:1", "a", before.version())))
                .isInstanceOf(Refusal.Unfit.class)
                .hasMessageContaining("/name/vi");
        assertThat(desk.history(OwnPack.slug("bad-edit"))).isEmpty();
    }

    @Test
    void theClockIsTheDatabases() {
        var contest = book.bySlug("ha-dong-demo");

        assertThat(book.now()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(book.stage(contest).takesEntries()).isTrue();
        assertThat(book.stage(contest).closesAt()).isAfter(book.stage(contest).now());
    }

    @Test
    void resultsArePublishedAfterTheEndOnly() {
        desk.load(OwnPack.named(OwnPack.slug("published-one")));
        var closed = book.bySlug(OwnPack.slug("published-one"));
        desk.markPublished(closed.id(), "person:9");

        assertThat(book.bySlug(OwnPack.slug("published-one")).state()).isEqualTo(ContestState.PUBLISHED);
        assertThatThrownBy(() -> desk.markPublished(book.bySlug("ha-dong-demo").id(), "person:9"))
                .isInstanceOf(Refusal.WrongState.class);
    }

    private static ContestDefinition renamed(ContestView contest, String name) {
        var tree = ContestJson.tree(contest.definition());
        tree.withObjectProperty("name").put("vi", name);
        return ContestJson.value(tree, ContestDefinition.class);
    }
}
