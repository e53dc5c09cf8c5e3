package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files stay small enough to read in one go, and templates hold no style or script of their own. */
class SizeTest {
    private static final Map<String, Integer> CEILINGS = Map.of(
            "src/main/java", 300,
            "src/test/java", 400,
            "src/main/resources/templates/tags", 40,
            "src/main/resources/templates", 120);

    @Test
    void noFileIsLongerThanItsRoomAllows() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : files("src", ".java", ".html")) {
            var lines = Files.readAllLines(file);
            if (lines.size() > ceiling(file) && lines.stream().noneMatch(l -> l.contains("// long: "))) {
                tooLong.add(file + ": " + lines.size() + " lines, " + ceiling(file) + " allowed");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void templatesHoldNoInlineStyleOrScript() throws IOException {
        var offenders = new ArrayList<String>();
        for (var file : files("src/main/resources/templates", ".html")) {
            var text = Files.readString(file);
            if (text.matches("(?s).*(\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)).*")) {
                offenders.add(file.toString());
            }
        }
        assertThat(offenders).as("the content security policy would refuse it").isEmpty();
    }

    private static int ceiling(Path file) {
        return CEILINGS.entrySet().stream()
                .filter(c -> file.startsWith(c.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Path> files(String root, String... endings) throws IOException {
        try (var walk = Files.walk(Path.of(root))) {
            return walk.filter(p -> !p.toString().contains("node_modules"))
                    .filter(p -> List.of(endings).stream().anyMatch(p.toString()::endsWith))
                    .toList();
        }
    }
}
