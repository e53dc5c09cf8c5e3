package vn.guongsang.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deque's axe-core, taken from the npm packages of {@code src/main/web}, run inside a page. */
final class Axe {
    private static final Path SOURCE = Path.of("src/main/web/node_modules/axe-core/axe.min.js");
    private static final String RUN =
            """
            async () => {
              const only = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
              return result.violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${rule.help}: ${node.html.slice(0, 200)} (${node.any.map((check) => check.message).join('; ')})`));
            }
            """;
    private static final String TOO_WIDE =
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > width + 1)
                .map((element) => element.outerHTML.slice(0, 120)).slice(0, 5);
            }
            """;

    private Axe() {}

    static List<String> violations(Page page) {
        page.evaluate(source());
        return strings(page.evaluate(RUN));
    }

    static List<String> tooWide(Page page) {
        return strings(page.evaluate(TOO_WIDE));
    }

    static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try {
            return Files.readString(SOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core is missing: build once with Maven", e);
        }
    }
}
