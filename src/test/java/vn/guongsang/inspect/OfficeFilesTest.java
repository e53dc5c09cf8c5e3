package vn.guongsang.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.reading.OfficeManuscripts;
import vn.guongsang.reading.sandbox.FileReader;

/** Files that LibreOffice wrote, where it is installed: our counts beside its own, and the verdict in every kind. */
@Tag("faults")
class OfficeFilesTest {
    private static final List<String> EDITABLE = List.of("odt", "docx", "doc", "rtf");
    private static FileReader reader;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 2);
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void whatLibreOfficeWritesIsCountedAsItCountsAndJudgedAlikeInEveryKind() {
        var manuscripts = new OfficeManuscripts(folder);
        var wrong = new ArrayList<String>();
        for (var kind : List.of("odt", "docx", "doc", "rtf", "pdf")) {
            manuscripts.write(kind);
            var counted = EDITABLE.contains(kind) ? manuscripts.counted(kind) : Map.<String, Integer>of();
            for (var name : manuscripts.names()) {
                look(manuscripts.file(kind, name), name, counted.get(name), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Path file, String name, Integer counted, List<String> wrong) {
        var facts = reader.read(file);
        var given = Cases.inspect("article", new Dossier.Received(String.valueOf(file.getFileName()), facts))
                .verdict();
        var words = facts.text().words();
        boolean agrees = counted == null || words.low() <= counted && counted <= words.high();
        var line = "%-22s LibreOffice %-5s ours %d to %d, shown %d: %s"
                .formatted(
                        file.getFileName(),
                        counted == null ? "" : counted,
                        words.low(),
                        words.high(),
                        words.shown(),
                        given);
        System.out.println(line);
        if (!agrees || given != expected(name)) {
            wrong.add(line);
        }
    }

    private static Verdict expected(String name) {
        return switch (name) {
            case "plain-1501" -> Verdict.REJECT;
            case "arial", "twelve", "letter" -> Verdict.REVIEW;
            default -> Verdict.ACCEPT;
        };
    }
}
