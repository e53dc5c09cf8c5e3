package vn.guongsang.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.inspect.Cases.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Author;
import vn.guongsang.inspect.rule.Dossier.Barred;
import vn.guongsang.inspect.rule.Dossier.Exemplar;
import vn.guongsang.inspect.rule.Dossier.Guardian;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Weight;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.reading.FileFacts.Media;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Sign;

class RulesTest {
    private static final Bilingual JURY = new Bilingual("Ban Giám khảo", "the jury");

    @ParameterizedTest
    @CsvSource({
        "1499, 1499, 1499, ACCEPT, PASSES",
        "1500, 1500, 1500, ACCEPT, PASSES",
        "1501, 1501, 1501, REJECT, BREAKS",
        "1500, 1500, 1501, REVIEW, COULD_NOT_TELL",
        "1490, 1503, 1510, REVIEW, COULD_NOT_TELL"
    })
    void words(int low, int shown, int high, Verdict verdict, Outcome outcome) {
        var inspection = inspect("article", docx(low, shown, high));
        assertThat(inspection.verdict()).isEqualTo(verdict);
        assertThat(ruled(inspection, "word-limit").outcome()).isEqualTo(outcome);
    }

    @Test
    void wordsOfSeveralFilesAddUpAndPicturesAreCountedByAPerson() {
        assertThat(inspect("article", docx(800, 800, 800), docx(701, 701, 701)).verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(inspect("article", docx(800, 800, 800), docx(700, 700, 700)).verdict())
                .isEqualTo(Verdict.ACCEPT);
        assertThat(inspect("article", picture()).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(inspect("article", picture(), docx(1501, 1501, 1501)).verdict())
                .isEqualTo(Verdict.REJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "419.5, 419.5, ACCEPT",
        "420.0, 420.0, ACCEPT",
        "420.3, 420.3, ACCEPT",
        "420.5, 420.5, REJECT",
        "421, 421, REJECT",
        "500, 300, REVIEW"
    })
    void duration(double seconds, double played, Verdict verdict) {
        assertThat(inspect("radio", recording("mp3", seconds, played, null)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aLyingHeaderIsANoteAndACutOffRecordingGoesToAPerson() {
        var lying = inspect("radio", recording("mp3", 300, 300, 900.0));
        assertThat(lying.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(ruled(lying, "duration-header").outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(ruled(inspect("radio", recording("mp3", 300, 300, 300.9)), "duration-header")
                        .outcome())
                .isEqualTo(Outcome.PASSES);
        var cut = new Media(200, 200, 400.0, true, true, false, false, 5, List.of());
        assertThat(inspect("television", recording("mp4", cut)).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "television, true, true, false, ACCEPT", "television, false, true, false, REJECT",
                "television, true, true, true, REVIEW",
        "television, true, false,, REVIEW", "radio, false, true, false, ACCEPT", "radio, true, true, false, REVIEW",
        "radio, true, false,, REJECT", "radio, false, true, true, REVIEW", "radio, false, true,, REVIEW"
    })
    void pictureAndSound(String category, boolean video, boolean audio, Boolean silent, Verdict verdict) {
        var media = new Media(60, 60, 60.0, video, audio, !video, silent, 0, List.of());
        assertThat(inspect(category, recording("mp4", media)).verdict()).isEqualTo(verdict);
    }

    @Test
    void kindsOutsideTheCategoryAndUnusableFilesAreRefused() {
        assertThat(inspect("article", recording("mp3", 10, 10, null)).verdict()).isEqualTo(Verdict.REJECT);
        assertThat(inspect("radio", docx(10, 10, 10)).verdict()).isEqualTo(Verdict.REJECT);
        assertThat(inspect("article").verdict()).isEqualTo(Verdict.REJECT);
        for (var problem : Problem.values()) {
            boolean ours =
                    Set.of(Problem.TIMEOUT, Problem.CRASHED, Problem.NO_READER).contains(problem);
            assertThat(inspect("article", broken(problem)).verdict())
                    .as(problem.name())
                    .isEqualTo(ours ? Verdict.REVIEW : Verdict.REJECT);
        }
    }

    @Test
    void layoutWarnsWithinItsTolerancesAndDoesNotApplyToPlainText() {
        assertThat(layout(213, 294, "TimesNewRomanPSMT", 14.5, 1)).isEqualTo(Outcome.PASSES);
        assertThat(layout(297, 210, "Liberation Serif", 13.5, 1)).isEqualTo(Outcome.PASSES);
        assertThat(layout(210, 297, "LiberationSerif-Bold", 14, 1)).isEqualTo(Outcome.PASSES);
        assertThat(layout(207, 300, "Times New Roman", 14, 1)).isEqualTo(Outcome.PASSES);
        assertThat(layout(206.9, 297, "Times New Roman", 14, 1)).isEqualTo(Outcome.BREAKS);
        assertThat(layout(210, 300.1, "Times New Roman", 14, 1)).isEqualTo(Outcome.BREAKS);
        assertThat(layout(215.9, 279.4, "Times New Roman", 14, 1)).isEqualTo(Outcome.BREAKS);
        assertThat(layout(210, 297, "Times New Roman", 13, 1)).isEqualTo(Outcome.BREAKS);
        assertThat(layout(210, 297, "Times New Roman", 14, 0.9)).isEqualTo(Outcome.PASSES);
        assertThat(layout(210, 297, "Times New Roman", 14, 0.89)).isEqualTo(Outcome.BREAKS);
        assertThat(layout(210, 297, "Calibri", 14, 1)).isEqualTo(Outcome.BREAKS);
        var unknown =
                inspect("article", written("docx", text(9, 9, 9, List.of(), "Times New Roman", 14, 1), List.of()));
        assertThat(unknown.verdict()).isEqualTo(Verdict.REVIEW);
        var plain = inspect("article", written("txt", text(9, 9, 9, List.of(), "Arial", 9, 1), List.of()));
        assertThat(ruled(plain, "layout").outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
        assertThat(plain.verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void tricksAndCargoGoToAPersonAndPhotosInALongTextDoNot() {
        assertThat(signed(300, Oddity.JOINED_BY_UNDERSCORES)).isEqualTo(Verdict.REVIEW);
        assertThat(signed(300, Oddity.HIDDEN_TEXT)).isEqualTo(Verdict.REVIEW);
        assertThat(signed(300, Oddity.EXTERNAL_REFERENCE)).isEqualTo(Verdict.REVIEW);
        assertThat(signed(300, Oddity.PICTURES)).isEqualTo(Verdict.ACCEPT);
        assertThat(signed(100, Oddity.PICTURES)).isEqualTo(Verdict.REVIEW);
        assertThat(signed(300, Oddity.TRACKED_CHANGES)).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void theDeadlineIsTheMidnightThatEndsTheLastDay() {
        assertThat(inspect(sent("portal", "2023-07-15T16:59:59.999999Z", null)).verdict())
                .isEqualTo(Verdict.ACCEPT);
        assertThat(inspect(sent("portal", "2023-07-15T17:00:00Z", null)).verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(inspect(sent("portal", "2022-10-31T17:00:00Z", null)).verdict())
                .isEqualTo(Verdict.ACCEPT);
        assertThat(inspect(sent("portal", "2022-10-31T16:59:59Z", null)).verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(ruled(inspect(entry("portal", null, null, hoa(), pham(), ALL_DECLARED)), "deadline")
                        .outcome())
                .isEqualTo(Outcome.DOES_NOT_APPLY);
    }

    @Test
    void byPostThePostmarkDecides() {
        assertThat(inspect(sent("post", "2023-07-20T00:00:00Z", LocalDate.of(2023, 7, 15)))
                        .verdict())
                .isEqualTo(Verdict.ACCEPT);
        assertThat(inspect(sent("post", "2023-07-20T00:00:00Z", LocalDate.of(2023, 7, 16)))
                        .verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(inspect(sent("post", "2023-07-10T00:00:00Z", LocalDate.of(2022, 10, 31)))
                        .verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(inspect(sent("post", "2023-07-10T00:00:00Z", null)).verdict())
                .isEqualTo(Verdict.REVIEW);
    }

    @Test
    void everyAskedFieldOfAuthorAndExemplarIsMissedByName() {
        var nobody = new Author("", null, null, " ", null, null, null, null, null, null);
        var inspection = inspect(entry(nobody));
        assertThat(inspection.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(ruled(inspection, "author-fields").findings())
                .extracting(f -> ((Finding.AuthorFieldMissing) f).label().en())
                .containsExactly("Full name", "Date of birth (for the age)", "Phone number", "Address", "Occupation");
        assertThat(ruled(inspection, "author-tie").outcome()).isEqualTo(Outcome.BREAKS);
        var noOne = new Exemplar(null, null, null, null, null, null, null, List.of(), null);
        var exemplar = inspect(entry("portal", IN_TIME, null, hoa(), noOne, ALL_DECLARED));
        assertThat(ruled(exemplar, "exemplar-fields").findings()).hasSize(5);
        assertThat(ruled(exemplar, "receiving-unit").outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(inspect(entry(hoa())).verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void anHonouredExemplarNeedsNewDeedsAndAnUnknownKindIsRefused() {
        var honoured = new Exemplar("individual", "Hòa", "1", null, "a", "b", "c", List.of("Giấy khen 2020"), null);
        assertThat(inspect(entry("portal", IN_TIME, null, hoa(), honoured, ALL_DECLARED))
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
        var again = new Exemplar("individual", "Hòa", "1", null, "a", "b", "c", List.of("Giấy khen 2020"), "mở lớp");
        assertThat(inspect(entry("portal", IN_TIME, null, hoa(), again, ALL_DECLARED))
                        .verdict())
                .isEqualTo(Verdict.ACCEPT);
        var animal = new Exemplar("animal", "Hòa", "1", null, "a", "b", "c", List.of(), null);
        assertThat(inspect(entry("portal", IN_TIME, null, hoa(), animal, ALL_DECLARED))
                        .verdict())
                .isEqualTo(Verdict.REJECT);
    }

    @Test
    void declarationsAreAllNeededAndTheGuardiansOnlyOfAChild() {
        assertThat(inspect(entry("portal", IN_TIME, null, hoa(), pham(), Set.of()))
                        .verdict())
                .isEqualTo(Verdict.REJECT);
        var grown = Set.of("first-contest", "truthful", "not-barred", "no-return", "personal-data", "publish-name");
        assertThat(inspect(entry("portal", IN_TIME, null, hoa(), pham(), grown)).verdict())
                .isEqualTo(Verdict.ACCEPT);
        var sixteen = born(LocalDate.of(2007, 7, 15), null);
        assertThat(inspect(entry("portal", IN_TIME, null, sixteen, pham(), grown))
                        .verdict())
                .isEqualTo(Verdict.ACCEPT);
        var child = born(LocalDate.of(2007, 7, 16), null);
        var inspection = inspect(entry("portal", IN_TIME, null, child, pham(), grown));
        assertThat(ruled(inspection, "guardian").outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(ruled(inspection, "declarations").outcome()).isEqualTo(Outcome.BREAKS);
        var guarded = born(LocalDate.of(2010, 1, 1), new Guardian("Lê Văn Ba", "0911111111"));
        assertThat(inspect(entry(guarded)).verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void aMemberIsKnownByNameAndOneThingMoreAndAPersonDecides() {
        assertThat(inspect(entry(hoa(), new Barred("LE THI HOA", 1980, null, JURY)))
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
        assertThat(inspect(entry(hoa(), new Barred("Lê Thị Hoa", 1979, "+84 912 345 678", JURY)))
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
        assertThat(inspect(entry(hoa(), new Barred("Lê Thị Hoa", 1979, null, JURY)))
                        .verdict())
                .isEqualTo(Verdict.ACCEPT);
        assertThat(inspect(entry(hoa(), new Barred("Lê Thị Hoa", null, null, JURY)))
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
        assertThat(inspect(entry(hoa(), new Barred("Lê Thị Hoàn", 1980, null, JURY)))
                        .verdict())
                .isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void theAuthorsNameInTheTextIsShownWithItsPlaceAndInTheMetadataOnlyTold() {
        var text = text(9, 9, 9, List.of(new PageSize(210, 297)), "Times New Roman", 14, 1);
        var named = new vn.guongsang.reading.FileFacts.Text(
                "Bà ấy rất tốt. Người viết: lê thị hoa, điện thoại 0912.345.678",
                text.words(),
                text.pages(),
                null,
                text.fonts(),
                text.sizes(),
                null,
                false,
                false);
        var inText = BOOK.inspect(new Dossier("article", List.of(written("docx", named, List.of())), entry(hoa())));
        assertThat(inText.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(ruled(inText, "names-in-text").findings())
                .containsExactly(
                        new Finding.NameInText(
                                "name", "Bà ấy rất tốt. Người viết: lê thị hoa, điện thoại 0912.345.678"),
                        new Finding.NameInText("phone", "…tốt. Người viết: lê thị hoa, điện thoại 0912.345.678"));
        var metadata = BOOK.inspect(new Dossier(
                "article",
                List.of(written("docx", text, List.of(), new Metadata("creator", "Le Thi Hoa"))),
                entry(hoa())));
        assertThat(metadata.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(ruled(metadata, "names-in-metadata").findings()).hasSize(1);
    }

    @Test
    void aRuleThatFailsCouldNotTellAndTheOthersGoOn() {
        var inspection = inspect(new Dossier.EntryFacts(
                null,
                List.of(pham()),
                ALL_DECLARED,
                "portal",
                IN_TIME,
                null,
                LocalDate.of(2023, 7, 1),
                List.of(),
                Dossier.Comparison.NOT_YET));
        assertThat(ruled(inspection, "author-fields").findings())
                .containsExactly(new Finding.RuleFailed("author-fields"));
        assertThat(ruled(inspection, "exemplar-fields").outcome()).isEqualTo(Outcome.PASSES);
        assertThat(inspection.verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void aContestMayWeighARuleOtherwise() {
        var book = new RuleBook(CONTEST, java.util.Map.of("layout", Weight.BLOCKS));
        var calibri = written("docx", text(9, 9, 9, List.of(new PageSize(210, 297)), "Calibri", 14, 1), List.of());
        assertThat(book.inspect(new Dossier("article", List.of(calibri), null)).verdict())
                .isEqualTo(Verdict.REJECT);
    }

    private static Outcome layout(double width, double height, String font, double pt, double share) {
        var text = text(9, 9, 9, List.of(new PageSize(width, height)), font, pt, share);
        return ruled(inspect("article", written("docx", text, List.of())), "layout")
                .outcome();
    }

    private static Verdict signed(int words, Oddity oddity) {
        var text = text(words, words, words, List.of(new PageSize(210, 297)), "Times New Roman", 14, 1);
        return inspect("article", written("docx", text, List.of(new Sign(oddity, 3, "ở đây"))))
                .verdict();
    }

    private static Dossier.EntryFacts sent(String channel, String at, LocalDate postmark) {
        return entry(channel, Instant.parse(at), postmark, hoa(), pham(), ALL_DECLARED);
    }

    private static Author born(LocalDate birth, Guardian guardian) {
        var hoa = hoa();
        return new Author(
                hoa.name(),
                birth,
                hoa.phone(),
                hoa.email(),
                hoa.address(),
                hoa.occupation(),
                null,
                null,
                hoa.tie(),
                guardian);
    }
}
