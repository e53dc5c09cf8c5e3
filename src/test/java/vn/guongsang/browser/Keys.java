package vn.guongsang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** A person without a mouse: whatever can be acted on is reached by Tab, and shows that it has been reached. */
final class Keys {
    private static final int PATIENCE = 200;
    private static final String LOST =
            """
            () => {
              const shown = (element) => element.checkVisibility({ visibilityProperty: true });
              const ringed = (element) => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
              };
              const before = document.activeElement;
              const lost = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter((element) => shown(element) && !element.matches(":disabled") && !element.closest("[aria-hidden=true]"))
                .flatMap((element) => {
                  if (element.tabIndex > 0) return [`out of order: ${element.outerHTML}`];
                  if (element.tabIndex < 0) return element.matches('[tabindex="-1"]:not(a, button, input, select, textarea)')
                    ? [] : [`left out: ${element.outerHTML}`];
                  element.focus({ preventScroll: true });
                  if (document.activeElement !== element) return [`takes no focus: ${element.outerHTML}`];
                  const around = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
                  return around.some((each) => each && ringed(each)) ? [] : [`unseen: ${element.outerHTML}`];
                });
              before?.focus?.({ preventScroll: true });
              return lost.map((each) => each.slice(0, 160)).slice(0, 5);
            }
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** What a person without a mouse would miss on the page. */
    static List<String> lost(Page page) {
        page.keyboard().press("Shift");
        return Axe.strings(page.evaluate(LOST));
    }

    /** Goes forward until the element is reached. */
    Keys to(String selector) {
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " on " + page.url());
    }

    Keys type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Chooses among the radio buttons of which one was reached. */
    Keys choose(String value) {
        press("Space");
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if (page.evaluate("document.activeElement.value").equals(value)) {
                return this;
            }
            press("ArrowLeft");
        }
        throw new AssertionError("no key chooses " + value + " on " + page.url());
    }

    /** Presses the button or follows the link that was reached, and waits for the page it leads to. */
    void enter() {
        page.evaluate("document.documentElement.dataset.old = 'yes'");
        press("Enter");
        page.waitForCondition(this::arrived);
    }

    private boolean arrived() {
        try {
            return (boolean)
                    page.evaluate("!document.documentElement.dataset.old && document.readyState === 'complete'");
        } catch (PlaywrightException betweenTwoPages) {
            return false;
        }
    }
}
