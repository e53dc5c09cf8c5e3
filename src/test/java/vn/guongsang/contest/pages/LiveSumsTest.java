package vn.guongsang.contest.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Staff;
import vn.guongsang.browser.Browser;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.contest.OwnPack;

/** The prize scheme adds up in front of whoever types it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LiveSumsTest extends Browser {
    @TestHTTPResource
    URI root;

    @Inject
    ContestDesk desk;

    @Inject
    ContestBook book;

    @Inject
    AgroalDataSource database;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @Test
    void maiTypesAnAmountAndTheSumsFollowWithoutAButtonAndKeepNothing() {
        var slug = OwnPack.slug("sums-" + System.nanoTime());
        desk.load(OwnPack.named(slug));
        var before = book.bySlug(slug);
        var mai = desk();
        new Staff(database).signedIn("organiser", slug, null).cookies().forEach((name, value) -> mai.context()
                .addCookies(List.of(new Cookie(name, value).setUrl(portal()))));
        mai.navigate("/organiser/contests/" + slug + "/setup/prizes");
        var sums = mai.locator("[data-sums-of]");
        assertThat(sums).containsText("14.200.000 đồng (Mười bốn triệu hai trăm nghìn đồng)");
        assertThat(mai.locator("[name='/prizes/lines/0/amount']")).hasValue("2.000.000");
        assertWorksForEveryone(mai);
        mai.fill("[name='/prizes/lines/0/amount']", "2.500.000");
        assertThat(sums).containsText("14.700.000 đồng (Mười bốn triệu bảy trăm nghìn đồng), nhiều hơn 4.700.000");
        mai.waitForResponse(
                answer -> answer.status() == 422, () -> mai.fill("[name='/prizes/lines/0/amount']", "hai triệu"));
        assertThat(sums).containsText("14.700.000 đồng");
        assertThat(book.bySlug(slug)).isEqualTo(before);
    }
}
