package vn.guongsang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;
import vn.guongsang.audit.Audit;

/** Pages of the staff that the long path does not come by. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StaffLookTest extends Browser {
    private static final Instant DEADLINE = Instant.parse("2022-11-15T17:00:00Z");

    @TestHTTPResource
    URI root;

    @Inject
    Audit audit;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @Test
    void maiReadsWhoCameTooLate() {
        late(Duration.ofMillis(5), "GS-2345-6789", "replace");
        late(Duration.ofMinutes(17), "", "begin");
        late(Duration.ofHours(26), "GS-7777-ABCD", "withdraw");
        for (var page : new Page[] {phone(), desk()}) {
            signIn(page, "mai.organiser");
            page.navigate("/organiser/contests/ha-dong-demo/late");
            assertThat(page.locator("main")).containsText("Muộn 17 phút");
            assertWorksForEveryone(page);
        }
    }

    @Test
    void hanhSendsAScanWhileSheTypesAndKeepsItWhenTheFormComesBack() {
        var page = phone();
        signIn(page, "hanh.hacau");
        page.navigate("/screening/paper");
        page.setInputFiles(
                "#scans", new FilePayload("trang-1.txt", "text/plain", "Trang một".getBytes(StandardCharsets.UTF_8)));
        page.locator("input[name=uploadUrl]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertWorksForEveryone(page);
        page.locator("form[action='/screening/paper'] button[type=submit]").click();
        assertThat(page.locator("input[name=uploadUrl]")).isChecked();
        assertWorksForEveryone(page);
    }

    private void signIn(Page page, String username) {
        page.navigate("/sign-in");
        page.fill("[name=username]", username);
        page.fill("[name=password]", StaffForTests.passwordOf(username));
        page.locator("main button.main").click();
        page.waitForURL("**/home");
    }

    private void late(Duration by, String code, String tried) {
        var at = DEADLINE.plus(by).toString();
        QuarkusTransaction.requiringNew()
                .run(() -> audit.note(
                        "author",
                        "entry.late",
                        "contest:ha-dong-demo",
                        Map.of("at", at, "deadline", DEADLINE.toString(), "code", code, "tried", tried)));
    }
}
