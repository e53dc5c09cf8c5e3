package vn.guongsang.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.reading.Samples;
import vn.guongsang.reading.Scans;
import vn.guongsang.reading.sandbox.FileReader;

/** Scans are estimated by Tesseract where it is installed, and by nobody where it is not. */
class WordEstimateTest {
    private static FileReader reader;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aPhotographedPageHasAboutTheWordsThatItHas() {
        assumeTrue(reader.estimatesWords());
        var estimate =
                reader.read(Scans.photograph(folder.resolve("page.png"), 150)).estimate();
        assertThat(estimate.words()).isBetween(280, 320);
        assertThat(estimate.confidence()).isGreaterThan(60);
    }

    @Test
    void pagesOfAScanAreEstimatedTogether() {
        assumeTrue(reader.estimatesWords());
        var facts = reader.read(Scans.pdf(folder.resolve("scan.pdf"), 3));
        assertThat(facts.text().scanned()).isTrue();
        assertThat(facts.estimate().words()).isBetween(840, 960);
    }

    @Test
    void aTypedFileIsCountedAndNotEstimated() {
        assertThat(reader.read(Samples.pdf(folder.resolve("typed.pdf"), 300, false))
                        .estimate())
                .isNull();
    }
}
