package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * The system's chromium, one for a test class, a fresh profile for each person. A page that logs an error, breaks the
 * content security policy or asks a third party for anything fails the test that opened it.
 */
public abstract class Browser {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @SuppressWarnings("NullAway.Init")
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static com.microsoft.playwright.Browser chromium;

    // two portals, two browsers and what they start share the cores of a small machine
    private static final double PATIENCE = 60_000;

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void quit() {
        chromium.close();
        playwright.close();
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** The address of the portal under test, without a slash at its end. */
    protected abstract String portal();

    protected Page desk() {
        return person(1280, 900, true, ColorScheme.LIGHT);
    }

    protected Page phone() {
        return person(360, 740, true, ColorScheme.LIGHT);
    }

    protected Page withoutScript() {
        return person(360, 740, false, ColorScheme.LIGHT);
    }

    protected Page atNight() {
        return person(1280, 900, true, ColorScheme.DARK);
    }

    private Page person(int width, int height, boolean script, ColorScheme scheme) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(portal())
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setColorScheme(scheme)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        people.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected = message.text().matches("(?s).*status of (4|503).*")
                    || message.text().contains("net::ERR_");
            if (message.type().equals("error") && !expected) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(portal())) {
                complaints.add(page.url() + " asks a third party: " + request.url());
            }
        });
        return page;
    }

    /** Not one violation of WCAG 2.2 AA that a machine can see, words for people only, nothing wider than the window. */
    public static void assertWorksForEveryone(Page page) {
        try {
            look(page);
        } catch (PlaywrightException movedOn) {
            // a form's answer, or a page that comes anew while a copy is being made, arrived during the look
            page.waitForLoadState();
            look(page);
        }
    }

    private static void look(Page page) {
        Pictures.take(page);
        assertThat(page.innerText("body"))
                .as("words in neither language on " + page.url())
                .doesNotContain("Bilingual[", "NOT_FOUND", "Optional[");
        assertThat(Axe.violations(page)).as("WCAG 2.2 AA on " + page.url()).isEmpty();
        assertThat(Axe.tooWide(page))
                .as("wider than the window on " + page.url())
                .isEmpty();
        assertThat(Keys.lost(page)).as("lost without a mouse on " + page.url()).isEmpty();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("chromium is missing: `apt-get install chromium`"));
    }
}
