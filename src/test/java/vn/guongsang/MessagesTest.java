package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, says something, and every key that a template or class names is there. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\bm:([a-z]+)\\.([A-Za-z0-9]+)");
    private static final Pattern DYNAMIC = Pattern.compile("\\bm:([a-z]+)\\.of\\('([A-Za-z0-9.]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "Words\\.(?:both|in)\\((?:[a-zA-Z.()]+,\\s*)??\"([a-z]+)\",\\s*\"([A-Za-z0-9.]+)\"\\s*[,)]");
    private static final Pattern ACT = Pattern.compile("\\bnoted?\\([^;]{0,400}?\"([a-z]+\\.[a-zA-Z]+)\"");
    private static final Pattern FLASH = Pattern.compile("flash\\.then\\(\\s*\"([a-z]+)\\.([A-Za-z0-9.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptySentence() throws IOException {
        for (var bundle : bundles()) {
            var vi = load(bundle, "vi");
            var en = load(bundle, "en");
            assertThat(new TreeSet<>(vi.stringPropertyNames()))
                    .as(bundle)
                    .isEqualTo(new TreeSet<>(en.stringPropertyNames()));
            assertThat(vi.values()).as(bundle).noneMatch(v -> v.toString().isBlank());
            assertThat(en.values()).as(bundle).noneMatch(v -> v.toString().isBlank());
        }
    }

    @Test
    void everyNamedKeyHasItsWords() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(html|java|txt|svg)")
                            && !f.toString().contains("node_modules"))
                    .toList()) {
                var text = Files.readString(file);
                for (var pattern : List.of(IN_TEMPLATES, IN_CODE, FLASH)) {
                    collect(text, pattern, file, missing);
                }
                var dynamic = DYNAMIC.matcher(text);
                while (dynamic.find()) {
                    var prefix = dynamic.group(2) + ".";
                    if (load(dynamic.group(1), "vi").stringPropertyNames().stream()
                            .noneMatch(k -> k.startsWith(prefix))) {
                        missing.add(file + ": " + dynamic.group(1) + "." + prefix + "*");
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyActOfTheAuditHasItsWords() throws IOException {
        var words = load("acts", "vi");
        var bare = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                ACT.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(act -> !words.containsKey(act))
                        .forEach(bare::add);
            }
        }
        assertThat(bare).isEmpty();
    }

    private static void collect(String text, Pattern pattern, Path file, List<String> missing) throws IOException {
        var found = pattern.matcher(text);
        while (found.find()) {
            var key = found.group(2);
            if (!key.equals("of") && !load(found.group(1), "vi").containsKey(key)) {
                missing.add(file + ": " + found.group(1) + "." + key);
            }
        }
    }

    private static Set<String> bundles() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            files.forEach(f -> names.add(f.getFileName().toString().replaceAll("_(vi|en)\\.properties$", "")));
        }
        return names;
    }

    private static Properties load(String bundle, String language) throws IOException {
        var file = MESSAGES.resolve(bundle + "_" + language + ".properties");
        var words = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        return words;
    }
}
