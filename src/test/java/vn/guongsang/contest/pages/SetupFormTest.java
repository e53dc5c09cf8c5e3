package vn.guongsang.contest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Approval;
import vn.guongsang.contest.definition.ContestDefinition.ChecklistPoint;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.Pack;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.web.Mistakes;

class SetupFormTest {
    private final ContestDefinition haDong = Pack.read(
                    Path.of("scoring-rubrics/ha-dong-2023"), LocalDate.of(2026, 11, 22))
            .definition();

    @ParameterizedTest
    @EnumSource(SetupPart.class)
    void aFormSentBackUntouchedChangesNothing(SetupPart part) {
        assertThat(typed(part, Map.of())).isEqualTo(haDong);
    }

    @Test
    void datesAreTypedAsPeopleWriteThemAndTheLastDayBelongsToTheSpan() {
        var changed = typed(SetupPart.DATES, Map.of("/dates/entry/through", "31/8/2023"));

        assertThat(changed.dates().entry().to()).isEqualTo(OffsetDateTime.parse("2023-09-01T00:00+07:00"));
    }

    @Test
    void aSpanThatTheRulesLeaveOpenCanBeFilledInAndEmptiedAgain() {
        var changed = typed(
                SetupPart.DATES,
                Map.of(
                        "/dates/judging/from", "16/07/2023",
                        "/dates/judging/through", "31/07/2023",
                        "/dates/judging/phrase/vi", "chấm trong tháng 7",
                        "/dates/judging/phrase/en", "judging in July",
                        "/dates/publication/from", "",
                        "/dates/publication/through", ""));

        assertThat(changed.dates().judging().from()).isEqualTo(OffsetDateTime.parse("2023-07-16T00:00+07:00"));
        assertThat(changed.dates().publication()).isNull();
    }

    @Test
    void aPointOfTheChecklistIsAddedWithItsClause() {
        var changed = typed(
                SetupPart.CHECKLIST,
                Map.of(
                        "/checklist/18/text/vi", "Có ảnh của gương",
                        "/checklist/18/text/en", "Has a picture of the exemplar",
                        "/checklist/18/source/document", "Công văn 27/HĐTĐKT",
                        "/checklist/18/source/clause", "Chú ý"));

        assertThat(changed.checklist())
                .hasSize(19)
                .last()
                .isEqualTo(new ChecklistPoint(
                        "point-19",
                        new Bilingual("Có ảnh của gương", "Has a picture of the exemplar"),
                        List.of(),
                        new Source("Công văn 27/HĐTĐKT", "Chú ý")));
    }

    @Test
    void aFigureThatTheRulesStateIsCorrectedOrTakenOut() {
        var changed = typed(
                SetupPart.PRIZES,
                Map.of("/prizes/stated/total/value", "14.200.000", "/prizes/stated/individualCount/value", ""));

        assertThat(changed.prizes().stated().total().value()).isEqualTo(14_200_000);
        assertThat(changed.prizes().stated().individualCount()).isNull();
    }

    @Test
    void aPrizeLineIsAddedAtTheEndAndRemovedByEmptyingItsName() {
        var changed = typed(
                SetupPart.PRIZES,
                Map.of(
                        "/prizes/lines/0/name/vi", "",
                        "/prizes/lines/10/name/vi", "Giải Sáng tạo",
                        "/prizes/lines/10/name/en", "Prize for invention",
                        "/prizes/lines/10/amount", "1.500.000"));

        assertThat(changed.prizes().lines())
                .hasSize(10)
                .noneMatch(line -> line.id().equals("first-written"))
                .contains(new PrizeLine(
                        "line-11",
                        "consolation",
                        new Bilingual("Giải Sáng tạo", "Prize for invention"),
                        "written",
                        1,
                        1_500_000,
                        null));
    }

    @Test
    void aRubricIsApprovedByWhomWhenAndUnderWhichNumber() {
        var changed = typed(
                SetupPart.RUBRICS,
                Map.of(
                        "/rubrics/radio/approved/by", "Ban Tổ chức",
                        "/rubrics/radio/approved/number", "05/QĐ-BTC",
                        "/rubrics/radio/approved/date", "01/02/2023"));

        assertThat(changed.rubrics().get("radio").approved())
                .isEqualTo(new Approval("Ban Tổ chức", LocalDate.of(2023, 2, 1), "05/QĐ-BTC"));
        assertThat(changed.rubrics().get("article").approved()).isNull();
    }

    @Test
    void eachMistakeStandsAtItsField() {
        assertThat(mistakes(SetupPart.DATES, Map.of("/dates/entry/from", "31/02/2023")))
                .containsExactly("/dates/entry/from");
        assertThat(mistakes(SetupPart.LIMITS, Map.of("/categories/0/limits/words", "nhiều")))
                .containsExactly("/categories/0/limits/words");
        assertThat(mistakes(SetupPart.LIMITS, Map.of("/categories/0/limits/files", "0")))
                .containsExactly("/categories/0/limits/files");
        assertThat(mistakes(SetupPart.NAMES, Map.of("/name/vi", ""))).containsExactly("/name/vi");
        assertThat(mistakes(SetupPart.RUBRICS, Map.of("/rubrics/article/criteria/0/max", "30")))
                .containsExactly("/rubrics/article/criteria");
    }

    @Test
    void fieldsThatAreNotOfThePartAreIgnored() {
        assertThat(typed(SetupPart.NAMES, Map.of("/slug", "khac", "/prizes/lines/0/amount", "9")))
                .isEqualTo(haDong);
    }

    private ContestDefinition typed(SetupPart part, Map<String, String> changes) {
        var form = SetupForm.of(part, haDong);
        var result = form.typed(filled(form, changes));
        assertThat(form.mistakes().list()).isEmpty();
        return result.orElseThrow();
    }

    private java.util.List<String> mistakes(SetupPart part, Map<String, String> changes) {
        var form = SetupForm.of(part, haDong);
        assertThat(form.typed(filled(form, changes))).isEmpty();
        return form.mistakes().list().stream().map(Mistakes.Mistake::field).toList();
    }

    /** What a browser sends: every field as shown, less what was typed over it. */
    private static Map<String, String> filled(SetupForm form, Map<String, String> changes) {
        var values = new HashMap<String, String>();
        form.sections().forEach(section -> section.fields().forEach(field -> values.put(field.path(), field.value())));
        values.putAll(changes);
        return values;
    }
}
