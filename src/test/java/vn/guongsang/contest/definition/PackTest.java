package vn.guongsang.contest.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.kernel.Bilingual;

class PackTest {
    private static final Path PACKS = Path.of("scoring-rubrics");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void theRealContestRunsFromTheFirstOfNovemberToTheEndOfTheFifteenthOfJuly() {
        var dates = Pack.read(PACKS.resolve("ha-dong-2023"), TODAY).definition().dates();

        assertThat(dates.entry().from()).isEqualTo(OffsetDateTime.parse("2022-11-01T00:00+07:00"));
        assertThat(dates.entry().to()).isEqualTo(OffsetDateTime.parse("2023-07-16T00:00+07:00"));
        assertThat(dates.forwarding().to()).isEqualTo(dates.entry().to());
        assertThat(dates.postalArrival()).isNull();
    }

    @Test
    void theDemoIsTheSameContestOnAWindowAroundItsFirstLoad() {
        var real = Pack.read(PACKS.resolve("ha-dong-2023"), TODAY).definition();
        var demo = Pack.read(PACKS.resolve("ha-dong-demo"), TODAY).definition();

        assertThat(demo.demo()).isTrue();
        assertThat(demo.dates().entry().from()).isEqualTo(OffsetDateTime.parse("2026-10-23T00:00+07:00"));
        assertThat(demo.dates().entry().to()).isEqualTo(OffsetDateTime.parse("2027-01-22T00:00+07:00"));
        assertThat(demo.dates().entry().phrase())
                .isEqualTo(new Bilingual(
                        "từ ngày 23/10/2026 đến hết ngày 21/01/2027",
                        "from 23 October 2026 to the end of 21 January 2027"));
        assertThat(demo.categories()).isEqualTo(real.categories());
        assertThat(demo.prizes()).isEqualTo(real.prizes());
        assertThat(demo.checklist()).hasSize(18).isEqualTo(real.checklist());
        assertThat(demo.rubrics().get("radio").criteria())
                .isEqualTo(real.rubrics().get("radio").criteria());
        assertThat(real.rubrics().values()).allMatch(rubric -> rubric.approved() == null);
        assertThat(demo.rubrics().values()).allMatch(rubric -> rubric.approved() != null);
    }

    @Test
    void theDemoBringsTheCastThatTheDemonstrationNeeds() {
        var pack = Pack.read(PACKS.resolve("ha-dong-demo"), TODAY);

        assertThat(roles(pack, "judge")).hasSize(5);
        assertThat(roles(pack, "organiser")).hasSize(2);
        assertThat(roles(pack, "approver")).hasSize(1);
        assertThat(roles(pack, "auditor")).hasSize(1);
        assertThat(roles(pack, "secretary").stream()
                        .map(s -> pack.units().stream()
                                .filter(u -> u.code().equals(s.unit()))
                                .findFirst()
                                .orElseThrow()
                                .type())
                        .distinct())
                .contains("ward", "school", "department");
        assertThat(pack.bodies())
                .extracting(Pack.PackBody::body)
                .contains("organising-committee", "working-group", "jury");
    }

    @Test
    void aBadPackIsRefusedWithEveryProblemAtItsFileLineAndPath() throws IOException {
        copyReal();
        change("contest.yaml", "demo: false", "demo: vâng");
        change("contest.yaml", "words: 1500", "words: nhiều");
        change(
                "contest.yaml",
                "    group: written\n    name: {vi: Bài viết, en: Article}",
                "    name: {vi: Bài viết, en: Article}");
        change("radio.yaml", "category: radio", "category: radio\nweight: 3");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        at("contest.yaml", "demo: vâng", "vâng") + " /demo: string found, boolean expected",
                        at("contest.yaml", "words: nhiều", "nhiều")
                                + " /categories/0/limits/words: string found, integer expected",
                        at("contest.yaml", "- id: article", "id: article")
                                + " /categories/0: required property 'group' not found",
                        at("radio.yaml", "weight: 3", "3") + " /rubrics/radio/weight: is no field of the schema");
    }

    @Test
    void whatASchemaCannotSayIsFoundAsWell() throws IOException {
        copyReal();
        change(
                "contest.yaml",
                "    group: broadcast\n    name: {vi: Tác phẩm phát thanh",
                "    group: sound\n    name: {vi: Tác phẩm phát thanh");
        change("contest.yaml", "id: second-written", "id: first-written");
        change("article.yaml", "max: 25", "max: 20");
        change("television.yaml", "role: reach", "role: null");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        at("contest.yaml", "group: sound", "sound")
                                + " /categories/1/group: “sound” is no prize group of this contest",
                        at("contest.yaml", "id: first-written\n      rank: second", "first-written")
                                + " /prizes/lines/1/id: “first-written” stands in this list twice",
                        at("article.yaml", "- id: V1", "- id")
                                + " /rubrics/article/criteria: the maxima add up to 95, not to 100",
                        at("television.yaml", "- id: B1", "- id")
                                + " /rubrics/television/criteria: the tie ladder asks for a criterion of the role “reach”");
    }

    @Test
    void aSpanWithTwoEndsOrAFormerEndIsRefused() throws IOException {
        copyReal();
        change(
                "contest.yaml",
                "    from: 2022-11-01\n    through: 2023-07-15",
                "    from: 2022-11-01\n    before: 2023-07-15\n    through: 2023-07-15");
        change("contest.yaml", "    from: 2023-08-19", "    from: 2023-09-19");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        at("contest.yaml", "from: 2022-11-01", "from")
                                + " /dates/entry: has more than one end: through, before",
                        at("contest.yaml", "from: 2023-09-19", "from") + " /dates/publication: ends before it begins");
    }

    @Test
    void aFileThatIsNoYamlSaysWhereItBreaks() throws IOException {
        copyReal();
        change("radio.yaml", "title:", "title: [");

        assertThat(problems()).singleElement().asString().startsWith("ha-dong-2023/radio.yaml:6:3: expected");
    }

    @Test
    void aFieldWrittenTwiceIsAProblemAtTheSecond() throws IOException {
        copyReal();
        change("radio.yaml", "approved: null", "approved: null\ncategory: television");

        assertThat(problems()).containsExactly("ha-dong-2023/radio.yaml:8:1 /category: “category” stands here twice");
    }

    @Test
    void aPackThatExtendsWhatIsNotThereIsRefused() throws IOException {
        Path demo = Files.createDirectory(folder.resolve("ha-dong-2023"));
        Files.writeString(demo.resolve("contest.yaml"), "slug: ha-dong-2023\nextends: ha-noi\n");

        assertThat(problems())
                .containsExactly("ha-dong-2023/contest.yaml:2:10 /extends: there is no pack “ha-noi” to extend");
    }

    private String at(String file, String line, String value) throws IOException {
        String text = Files.readString(folder.resolve("ha-dong-2023").resolve(file));
        int start = text.indexOf(value, text.indexOf(line));
        long lines = text.substring(0, start).lines().count();
        int column = start - text.lastIndexOf('\n', start);
        return "ha-dong-2023/" + file + ":" + (column == 1 ? lines + 1 : lines) + ":" + column;
    }

    private List<String> problems() {
        try {
            Pack.read(folder.resolve("ha-dong-2023"), TODAY);
            return List.of();
        } catch (PackRefused refused) {
            return refused.problems().stream().map(PackProblem::toString).toList();
        }
    }

    private static List<Pack.PackPerson> roles(Pack pack, String role) {
        return pack.staff().stream().filter(p -> p.role().equals(role)).toList();
    }

    private void copyReal() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("ha-dong-2023"));
        for (String file : List.of("contest.yaml", "article.yaml", "radio.yaml", "television.yaml")) {
            Files.copy(PACKS.resolve("ha-dong-2023").resolve(file), copy.resolve(file));
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve("ha-dong-2023").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
