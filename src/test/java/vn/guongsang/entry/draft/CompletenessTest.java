package vn.guongsang.entry.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.entry.OwnContest;

public class CompletenessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ContestDefinition CONTEST =
            OwnContest.pack("du-thong-tin").definition();
    private final Completeness shape = new Completeness(CONTEST, TODAY, "ha-cau"::equals);

    static Draft.Writer hoa(String born) {
        return new Draft.Writer(
                "Lê Thị Hoa", born, "0912 345 678", "", "Tổ 7, phường Hà Cầu", "giáo viên", "", "", "lives", null);
    }

    public static Draft whole(String unit) {
        return new Draft(
                "article",
                "Người giữ lửa ở tổ dân phố số 7",
                List.of(hoa("07/10/1985")),
                List.of(new Draft.Subject(
                        "individual",
                        "Phạm Thị Hòa",
                        "0987654321",
                        "",
                        "Tổ 7, phường Hà Cầu",
                        "people",
                        unit,
                        List.of(),
                        "")),
                CONTEST.declarations().stream().map(d -> d.id()).toList(),
                List.of("personal-data", "publish-name"));
    }

    @Test
    void aWholeDraftLacksNothing() {
        assertThat(shape.all(whole("ha-cau"), 1)).isEmpty();
    }

    @Test
    void anEmptyDraftNamesEveryPlaceThatTheRulesAskFor() {
        assertThat(shape.all(Draft.EMPTY, 0))
                .extracting(Completeness.Gap::place)
                .contains(
                        "authors[0].name",
                        "authors[0].birthDate",
                        "authors[0].phone",
                        "authors[0].tie",
                        "category",
                        "title",
                        "exemplars[0].kind",
                        "exemplars[0].receivingUnit",
                        "files",
                        "declarations[truthful]",
                        "consents[personal-data]")
                .doesNotContain("authors[0].email", "authors[0].guardian.name", "consents[guardian]");
    }

    @Test
    void theDayBeforeTheSixteenthBirthdayAGuardianIsNeededAndOnItNot() {
        var younger = whole("ha-cau").withAuthors(List.of(hoa("23/11/2010")));
        var older = whole("ha-cau").withAuthors(List.of(hoa("22/11/2010")));
        assertThat(shape.all(younger, 1))
                .extracting(Completeness.Gap::place)
                .containsExactly("authors[0].guardian.name", "authors[0].guardian.phone", "consents[guardian]");
        assertThat(shape.all(older, 1)).isEmpty();
    }

    @Test
    void aTitleMayHaveTwoHundredLettersAndNotOneMore() {
        var subjects = whole("ha-cau").exemplars();
        assertThat(shape.work(whole("ha-cau").withWork("article", "ă".repeat(200), subjects)))
                .isEmpty();
        assertThat(shape.work(whole("ha-cau").withWork("article", "ă".repeat(201), subjects)))
                .extracting(Completeness.Gap::place)
                .containsExactly("title");
    }

    @Test
    void whatNobodyCanReadIsNamedByItsPlace() {
        var author = new Draft.Writer(
                "Lê Thị Hoa", "31/02/1990", "12345", "hoa@", "Hà Cầu", "giáo viên", "", "", "visits", null);
        var draft = whole("nowhere").withAuthors(List.of(author));
        assertThat(shape.all(draft, 21))
                .extracting(Completeness.Gap::place)
                .containsExactly(
                        "authors[0].birthDate",
                        "authors[0].phone",
                        "authors[0].email",
                        "authors[0].tie",
                        "exemplars[0].receivingUnit",
                        "files");
    }

    @Test
    void daysOfBirthAreReadAsPeopleAndProgramsWriteThem() {
        var day = LocalDate.of(2010, 10, 7);
        assertThat(List.of("07/10/2010", "7-10-2010", "7.10.2010", " 2010-10-07 "))
                .allSatisfy(text -> assertThat(BirthDate.parse(text)).contains(day));
        assertThat(List.of("31/02/2010", "2010", "7/10/10", "hôm qua"))
                .allSatisfy(text -> assertThat(BirthDate.parse(text)).isEmpty());
    }
}
