package vn.guongsang.contest.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackWriterTest {
    private static final LocalDate LOADED = LocalDate.of(2026, 11, 22);
    private static final LocalDate MUCH_LATER = LocalDate.of(2027, 5, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ha-dong-2023", "ha-dong-demo"})
    void anExportReadsBackAsTheSameContestOnAnyDay(String slug) throws IOException {
        var definition = Pack.read(Path.of("scoring-rubrics", slug), LOADED).definition();

        assertThat(Pack.read(exported(definition), MUCH_LATER).definition()).isEqualTo(definition);
    }

    @Test
    void anExportSpeaksOfDaysAsTheRulesDo() {
        var definition =
                Pack.read(Path.of("scoring-rubrics/ha-dong-2023"), LOADED).definition();

        assertThat(PackWriter.files(definition))
                .containsOnlyKeys("contest.yaml", "article.yaml", "radio.yaml", "television.yaml")
                .hasEntrySatisfying("contest.yaml", text -> assertThat(text)
                        .contains("    from: 2022-11-01\n")
                        .contains("    through: 2023-07-15\n"));
    }

    @Test
    void theRowKeepsADefinitionExactly() {
        var definition =
                Pack.read(Path.of("scoring-rubrics/ha-dong-2023"), LOADED).definition();

        assertThat(ContestJson.read(ContestJson.write(definition))).isEqualTo(definition);
    }

    private Path exported(ContestDefinition definition) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(definition.slug()));
        for (var file : PackWriter.files(definition).entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
        return pack;
    }
}
