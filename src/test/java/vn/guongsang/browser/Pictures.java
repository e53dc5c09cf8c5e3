package vn.guongsang.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of whole pages for people to look at, on a phone and on a desk; taken when {@code -Dscreens=folder} asks. */
final class Pictures {
    private static final String FOLDER = System.getProperty("screens", "");
    private static int taken;

    private Pictures() {}

    static void take(Page page) {
        if (FOLDER.isEmpty()) {
            return;
        }
        var size = page.viewportSize();
        var name = "%03d%s"
                .formatted(
                        ++taken, page.url().replaceFirst("https?://[^/]+", "").replaceAll("[^a-zA-Z0-9-]+", "_"));
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, size.height);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(FOLDER, name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(size.width, size.height);
    }
}
