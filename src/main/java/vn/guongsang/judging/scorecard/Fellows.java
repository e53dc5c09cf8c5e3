package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Rubric;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Score;
import vn.guongsang.people.staff.StaffBook;

/** Finds what others sealed about works that a judge has sealed too; before that there is nothing to find. */
@ApplicationScoped
class Fellows {
    private final Sheets sheets;
    private final StaffBook staff;

    Fellows(Sheets sheets, StaffBook staff) {
        this.sheets = sheets;
        this.staff = staff;
    }

    /** Of each of the judge's sealed sheets, the others' sealed sheets of the same work and round. */
    Map<Long, List<Sheet>> of(PersonId judge, List<Sheet> own) {
        var byWork = sheets.sealedBeside(judge).stream()
                .collect(Collectors.groupingBy(s -> s.entry().value() + "/" + s.group()));
        var found = new HashMap<Long, List<Sheet>>();
        own.stream()
                .filter(s -> s.state() == SheetState.SEALED)
                .forEach(s ->
                        found.put(s.number(), byWork.getOrDefault(s.entry().value() + "/" + s.group(), List.of())));
        return found;
    }

    /** R40: those that lie further from this sheet than the rules allow. */
    static List<Sheet> farFrom(Sheet sheet, List<Sheet> others, ContestDefinition rules) {
        int most = 2 * rules.scoring().conferGapPoints();
        return others.stream()
                .filter(o -> Math.abs(o.total() - sheet.total()) > most)
                .toList();
    }

    OtherSheet shown(Sheet sheet, ContestDefinition rules) {
        return new OtherSheet(
                staff.nameOf(sheet.judge()),
                new Score(sheet.total()).shown(),
                lines(sheet, Objects.requireNonNull(rules.rubrics().get(sheet.category()))),
                sheet.comment());
    }

    static List<SheetRecord.Line> lines(Sheet sheet, Rubric rubric) {
        return sheet.marks().stream()
                .map(m -> new SheetRecord.Line(
                        rubric.criteria().stream()
                                .filter(c -> c.id().equals(m.criterion()))
                                .findFirst()
                                .map(c -> c.name())
                                .orElse(new Bilingual(m.criterion(), m.criterion())),
                        m.max(),
                        m.halfPoints() == null ? "" : new Score(m.halfPoints()).shown(),
                        m.comment()))
                .toList();
    }
}
