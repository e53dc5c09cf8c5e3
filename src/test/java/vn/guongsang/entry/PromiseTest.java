package vn.guongsang.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.browser.Browser;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.gate.Crowd;

/** Hoa's file is slow on the last evening: its manifest is sealed in time, and exactly that file arrives after the deadline. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PromiseTest extends Browser {
    private static final byte[] WORK =
            "Người giữ lửa ở tổ dân phố số 7. ".repeat(60).getBytes(StandardCharsets.UTF_8);
    private static final long GRACE_SECONDS = 120 * 60;

    @TestHTTPResource("/")
    URI address;

    @Inject
    OwnContest contests;

    @Inject
    AuthorDesk authors;

    @Inject
    PromiseDesk promises;

    @Inject
    SendingDesk sending;

    @Inject
    Crowd crowd;

    private String slug;
    private ReceiptKey hoa;

    @Override
    protected String portal() {
        return address.toString().replaceAll("/$", "");
    }

    @BeforeEach
    void beginADraft() {
        slug = contests.open().slug();
        hoa = authors.start(slug, UUID.randomUUID().toString(), "article");
        var whole = CompletenessTest.whole(contests.unit("UBND phường Hà Cầu"));
        authors.change(hoa, authors.view(hoa).version(), draft -> whole);
    }

    @Test
    void aSlowFileIsSealedByItsPageAndArrivesAfterTheDeadline() {
        var held = new CopyOnWriteArrayList<Route>();
        var page = opened(phone());
        page.route("**/api/uploads/*", route -> {
            if (route.request().method().equals("PATCH")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.setInputFiles("input[type=file]:not([capture])", new FilePayload("bai.txt", "text/plain", WORK));
        page.locator(".upload-promise").waitFor();
        assertThat(page.innerText(".upload-promise")).contains("SHA-256", "Sang bước cam kết và gửi");
        assertWorksForEveryone(page);
        var other = page.context().newPage();
        other.navigate(path("declarations"));
        assertThat(other.innerText("main")).contains("Gửi bài trước", "bai.txt", "0 %");
        assertWorksForEveryone(other);
        other.locator("main button.main").last().click();
        other.waitForURL("**/sealed");
        assertThat(other.innerText("main")).contains("Đã chốt lúc", "bai.txt");
        assertWorksForEveryone(other);
        contests.run("update contest set closes_at = utc_timestamp(6) where slug = ?", slug);
        held.forEach(Route::resume);
        page.waitForURL("**/receipt");
        assertThat(page.innerText("main"))
                .contains("Đã nhận bài của bạn", HexFormat.of().formatHex(hash(WORK)));
        assertThat(received("e.received_at < c.closes_at")).isEqualTo(1);
    }

    @Test
    void aFileBegunWithoutANetworkGoesOnOnceItIsBackAndAfterAReload(@TempDir Path files) throws Exception {
        var page = opened(phone());
        page.onDialog(Dialog::accept);
        var begun = new AtomicInteger();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/api/uploads")) {
                begun.incrementAndGet();
            }
        });
        var file = Files.write(files.resolve("bai.txt"), WORK);
        chosenWithoutNetwork(page, file);
        page.unroute("**/api/uploads/*");
        awaitWhole(page);
        assertThat(begun).hasValue(1);

        var other = Files.write(files.resolve("phu-luc.txt"), WORK);
        chosenWithoutNetwork(page, other);
        page.reload();
        page.unroute("**/api/uploads/*");
        page.setInputFiles("input[type=file]:not([capture])", other);
        awaitWhole(page);
        assertThat(begun).as("not begun anew").hasValue(2);
    }

    private static void chosenWithoutNetwork(Page page, Path file) {
        var tried = new AtomicInteger();
        page.route("**/api/uploads/*", route -> {
            if (route.request().method().equals("PATCH")) {
                tried.incrementAndGet();
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });
        page.setInputFiles("input[type=file]:not([capture])", file);
        page.waitForCondition(() -> tried.get() > 0);
    }

    private static void awaitWhole(Page page) {
        page.locator("input[name=uploadUrl]")
                .last()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Test
    void whatIsSealedArrivesUntilTheLastSecondOfTheGrace() {
        var upload = sealed();
        var sealedAt = authors.view(hoa).coming().sealedAt();
        contests.closesIn(slug, -GRACE_SECONDS + 30);
        arrive(upload, WORK);
        var sent = sending.arrived(hoa).map(SendResult.Sent.class::cast).orElseThrow();
        assertThat(sent.receipt().receivedAt()).isEqualTo(sealedAt);
        assertThat(sending.arrived(hoa)).as("once").isEmpty();
    }

    @Test
    void aSecondAfterTheGraceItIsLate() {
        var upload = sealed();
        arrive(upload, WORK);
        contests.closesIn(slug, -GRACE_SECONDS - 1);
        assertLate();
    }

    @Test
    void otherBytesThanTheSealedOnesAreRefused() {
        var upload = sealed();
        var other = WORK.clone();
        other[0]++;
        arrive(upload, other);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> sending.arrived(hoa)))
                .isInstanceOf(vn.guongsang.kernel.Refusal.Unfit.class);
        assertThat(received("true")).isZero();
    }

    @Test
    void otherWordsThanTheSealedOnesAreLateAfterTheDeadlineAndSealedAnewBeforeIt() {
        sealed();
        change("Một tên khác");
        assertThat(authors.view(hoa).coming().sealedAt()).isNull();
        assertThat(send()).isInstanceOf(SendResult.Sealed.class);
        assertThat(authors.view(hoa).coming().sealedAt()).isNotNull();
        change("Một tên khác nữa");
        contests.closesIn(slug, -1);
        assertLate();
    }

    @Test
    void anUploadWithoutItsManifestOrOneOfSomebodyElseSealsNothing() {
        var upload = upload();
        assertThat(send()).isInstanceOf(SendResult.Incomplete.class);
        var stranger = authors.start(slug, UUID.randomUUID().toString(), "article");
        promise(stranger, upload);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> promise(hoa, upload)))
                .isInstanceOf(vn.guongsang.kernel.Refusal.NotHere.class);
    }

    @Test
    void aFileGivenUpIsNoLongerAwaited() {
        var upload = sealed();
        given().header("Tus-Resumable", "1.0.0").delete(upload).then().statusCode(204);
        assertThat(authors.view(hoa).coming().files()).isEmpty();
        assertThat(send()).isInstanceOf(SendResult.Incomplete.class);
    }

    @Test
    void aManifestCannotBeMadeAfterTheDeadline() {
        var upload = upload();
        contests.closesIn(slug, -1);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> promise(hoa, upload)))
                .isInstanceOf(vn.guongsang.kernel.Refusal.TooLate.class);
    }

    @Test
    void withoutScriptThePageSaysThatTheFileHasToArriveBeforeTheDeadline() {
        var page = opened(withoutScript());
        assertThat(page.innerText("main"))
                .contains("tệp phải đến máy chủ trước hạn")
                .doesNotContain("phút sau hạn");
    }

    @Test
    void thePageOfTheLineIsReadableAndLeadsBack() {
        var upload = upload();
        arrive(upload, WORK);
        authors.add(hoa, authors.uploaded(hoa, upload).id());
        var page = opened(phone());
        page.navigate(portal() + path("declarations"));
        crowd.enter();
        crowd.fillTheLine();
        page.locator("main button.main").last().click();
        page.waitForLoadState();
        assertThat(page.innerText("main")).contains("Chỗ của bạn trong hàng chờ được giữ", "Bạn vào hàng lúc");
        assertWorksForEveryone(page);
        crowd.goHome();
        page.navigate(portal() + path("declarations"));
        page.locator("main button.main").last().click();
        page.waitForURL("**/receipt");
    }

    @AfterEach
    void everybodyGoesHome() {
        crowd.goHome();
    }

    private Page opened(Page page) {
        page.navigate(portal() + path("open/" + hoa.secret()));
        page.navigate(portal() + path("file"));
        return page;
    }

    private String path(String step) {
        return "/entries/" + hoa.code() + "/" + step;
    }

    private String sealed() {
        var upload = upload();
        promise(hoa, upload);
        assertThat(send()).isInstanceOf(SendResult.Sealed.class);
        return upload;
    }

    private static String upload() {
        return given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", WORK.length)
                .post("/api/uploads")
                .getHeader("Location");
    }

    private void promise(ReceiptKey author, String upload) {
        promises.promise(
                author,
                new SubmissionDesk.Promised(
                        upload, "", WORK.length, HexFormat.of().formatHex(hash(WORK))));
    }

    private SendResult send() {
        return sending.send(hoa, UUID.randomUUID().toString(), authors.view(hoa).version(), null);
    }

    private void change(String title) {
        authors.change(
                hoa, authors.view(hoa).version(), draft -> draft.withWork(draft.category(), title, draft.exemplars()));
    }

    private void assertLate() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(this::send))
                .isInstanceOf(vn.guongsang.kernel.Refusal.TooLate.class);
        assertThat(contests.count(
                        "select count(*) from audit_event where act = 'entry.late' and subject = ?", "contest:" + slug))
                .isEqualTo(1);
    }

    private long received(String condition) {
        return contests.count(
                "select count(*) from entry e join contest c on c.id = e.contest_id where c.slug = ? and e.sequence is"
                        + " not null and " + condition,
                slug);
    }

    private static byte[] hash(byte[] bytes) {
        return Secret.sha256().digest(bytes);
    }

    private static void arrive(String upload, byte[] bytes) {
        given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch(upload)
                .then()
                .statusCode(204);
    }
}
