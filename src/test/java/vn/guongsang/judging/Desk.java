package vn.guongsang.judging;

import com.microsoft.playwright.Page;
import java.util.Map;

/** What people do with forms in a browser: open where they are folded away, fill in, send, say yes. */
final class Desk {
    private Desk() {}

    static void submit(Page page, String action) {
        var form = page.locator("form[action='" + action + "']");
        open(page, action);
        form.locator("button[type=submit]").last().click();
        var yes = page.locator("dialog#confirm[open] button[value=yes]");
        if (yes.count() > 0) {
            yes.click();
        }
        page.waitForLoadState();
    }

    static void fill(Page page, String action, Map<String, String> fields) {
        open(page, action);
        fields.forEach((name, value) -> page.locator("form[action='" + action + "'] [name='" + name + "']")
                .first()
                .fill(value));
        submit(page, action);
    }

    private static void open(Page page, String action) {
        var closed = page.locator("details:not([open]):has(form[action='" + action + "']) > summary");
        if (closed.count() > 0) {
            closed.first().click();
        }
    }
}
