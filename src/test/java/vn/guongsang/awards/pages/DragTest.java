package vn.guongsang.awards.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;
import vn.guongsang.awards.AwardCast;
import vn.guongsang.browser.Browser;

/** Prizes given by drag, beside the buttons that do the same. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DragTest extends Browser {
    @TestHTTPResource
    URI root;

    @Inject
    AgroalDataSource database;

    private AwardCast cast;
    private Page mai;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @BeforeEach
    void aContest() {
        cast = new AwardCast(database);
        mai = desk();
        // tall enough that nothing scrolls away under the mouse
        mai.setViewportSize(1280, 4000);
        mai.navigate("/sign-in");
        mai.fill("[name=username]", "mai.organiser");
        mai.fill("[name=password]", StaffForTests.passwordOf("mai.organiser"));
        mai.locator("main form button[type=submit]").click();
        mai.waitForURL("**/home");
    }

    private void open() {
        mai.navigate("/organiser/contests/" + cast.slug + "/prizes");
        mai.locator("#group-written details:has([data-ranking]) > summary").click();
    }

    private void drag(String title, int prize) {
        mai.locator("#group-written [data-work]:has-text('" + title + "')")
                .dragTo(mai.locator("#group-written [data-prize]").nth(prize));
    }

    private long given() {
        return cast.number(
                "SELECT COUNT(*) FROM award WHERE contest_id = ? AND entry_id IS NOT NULL", cast.contest.value());
    }

    @Test
    void aWorkDraggedOntoItsPrizeReceivesItAndDraggedBackLosesIt() {
        cast.everyPrizeHasItsEntry();
        open();
        assertThat(mai.locator("#group-written > [data-drag-hint]")).isVisible();
        assertWorksForEveryone(mai);
        drag("Bài viết 1", 0);
        assertThat(mai.locator("#group-written")).containsText("Đã trao 1/7 giải, 2.000.000 đồng");
        assertThat(given()).isEqualTo(1);
        mai.locator("#group-written details:has([data-ranking]) > summary").click();
        mai.locator("#group-written [data-prize]")
                .first()
                .dragTo(mai.locator("#group-written [data-ranking] tr").nth(2));
        assertThat(mai.locator("#group-written")).containsText("Đã trao 0/7 giải");
        assertThat(given()).isZero();
    }

    @Test
    void aWorkDraggedOntoAPrizeThatTheRankingGivesToAnotherIsToldWhy() {
        cast.everyPrizeHasItsEntry();
        open();
        drag("Bài viết 3", 0);
        assertThat(mai.locator("[data-drag-said]")).containsText("giải này không thuộc về tác phẩm vừa kéo");
        assertThat(given()).isZero();
    }

    @Test
    void tiedWorksAreDraggedIntoOrder() {
        cast.written("Người thắp lửa", "Lê Thị Hoa", "ha-cau", 90);
        cast.written("Tiếng loa phường", "Trần Văn Dũng", "ha-cau", 90);
        mai.navigate("/organiser/contests/" + cast.slug + "/prizes");
        var rows = mai.locator("#group-written [data-tied]");
        var second = rows.nth(1).innerText();
        rows.nth(1).locator("b").dragTo(rows.nth(0).locator("b"));
        assertThat(rows.nth(0))
                .containsText(second.strip().lines().reduce((a, b) -> b).orElseThrow());
        assertThat(rows.nth(0).locator("select")).hasValue("1");
        assertThat(rows.nth(1).locator("select")).hasValue("2");
    }
}
