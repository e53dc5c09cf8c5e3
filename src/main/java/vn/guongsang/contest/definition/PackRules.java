package vn.guongsang.contest.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.contest.definition.PackSchema.Flaw;

/** What a schema cannot say: references that must meet, sums that must be whole. Judges packs and edits alike. */
public final class PackRules {
    private static final String COLLECTIVE = "collective";

    private final ContestDefinition contest;
    private final List<Flaw> flaws = new ArrayList<>();

    private PackRules(ContestDefinition contest) {
        this.contest = contest;
    }

    public static List<Flaw> flaws(ContestDefinition contest) {
        var rules = new PackRules(contest);
        rules.ids();
        rules.groups();
        contest.rubrics().forEach(rules::rubric);
        rules.everyCategoryHasItsRubric();
        rules.entrySpan();
        rules.official();
        return rules.flaws;
    }

    private void ids() {
        unique("/categories", contest.categories(), ContestDefinition.Category::id);
        unique("/groups", contest.groups(), ContestDefinition.PrizeGroup::id);
        unique("/authorFields", contest.authorFields(), ContestDefinition.AskedField::id);
        unique("/exemplarFields", contest.exemplarFields(), ContestDefinition.AskedField::id);
        unique("/declarations", contest.declarations(), ContestDefinition.Statement::id);
        unique("/consents", contest.consents(), ContestDefinition.Statement::id);
        unique("/checklist", contest.checklist(), ContestDefinition.ChecklistPoint::id);
        unique("/barredBodies", contest.barredBodies(), ContestDefinition.BarredBody::id);
        unique("/unitTypes", contest.unitTypes(), ContestDefinition.UnitType::id);
        unique("/fields", contest.fields(), ContestDefinition.ExemplarField::id);
        unique("/prizes/lines", contest.prizes().lines(), ContestDefinition.PrizeLine::id);
    }

    private void groups() {
        Set<String> groups =
                contest.groups().stream().map(ContestDefinition.PrizeGroup::id).collect(Collectors.toSet());
        for (int i = 0; i < contest.categories().size(); i++) {
            String group = contest.categories().get(i).group();
            if (!groups.contains(group)) {
                add("/categories/" + i + "/group", "“" + group + "” is no prize group of this contest");
            }
        }
        for (int i = 0; i < contest.prizes().lines().size(); i++) {
            String group = contest.prizes().lines().get(i).group();
            if (!groups.contains(group) && !group.equals(COLLECTIVE)) {
                add("/prizes/lines/" + i + "/group", "“" + group + "” is neither a prize group nor “collective”");
            }
        }
    }

    private void rubric(String key, ContestDefinition.Rubric rubric) {
        String path = "/rubrics/" + key;
        if (!rubric.category().equals(key)) {
            add(path + "/category", "is “" + rubric.category() + "” but the file is named “" + key + "”");
        }
        if (contest.findCategory(key).isEmpty()) {
            add(path, "“" + key + "” is no category of this contest");
        }
        int sum = rubric.criteria().stream()
                .mapToInt(ContestDefinition.Criterion::max)
                .sum();
        if (sum != 100) {
            add(path + "/criteria", "the maxima add up to " + sum + ", not to 100");
        }
        unique(path + "/criteria", rubric.criteria(), ContestDefinition.Criterion::id);
        Set<String> roles =
                rubric.criteria().stream().map(c -> String.valueOf(c.role())).collect(Collectors.toSet());
        contest.scoring().tieLadder().stream()
                .filter(step -> !step.equals("lowestSheet") && !roles.contains(step))
                .forEach(step ->
                        add(path + "/criteria", "the tie ladder asks for a criterion of the role “" + step + "”"));
        for (int i = 0; i < rubric.criteria().size(); i++) {
            bands(path + "/criteria/" + i + "/bands", rubric.criteria().get(i).bands());
        }
    }

    private void bands(String path, List<ContestDefinition.Band> bands) {
        var covered = new HashSet<Integer>();
        for (var band : bands) {
            for (int percent = band.fromPercent(); percent <= band.toPercent(); percent++) {
                if (!covered.add(percent)) {
                    add(path, percent + " % belongs to two bands");
                    return;
                }
            }
        }
        if (covered.size() != 101) {
            add(path, "the bands do not cover 0 to 100 %");
        }
    }

    private void everyCategoryHasItsRubric() {
        contest.categories().stream()
                .filter(c -> !contest.rubrics().containsKey(c.id()))
                .forEach(c -> add("/rubrics", "there is no rubric for the category “" + c.id() + "”"));
    }

    private void official() {
        var scoring = contest.scoring();
        if (scoring.trimmed() && scoring.judgesPerEntry() < ContestDefinition.Scoring.LEAST_TO_TRIM) {
            add(
                    "/scoring/official",
                    "leaving out the highest and the lowest sheet needs at least "
                            + ContestDefinition.Scoring.LEAST_TO_TRIM + " judges an entry, not "
                            + scoring.judgesPerEntry());
        }
    }

    private void entrySpan() {
        var entry = contest.dates().entry();
        if (entry.from() == null || entry.to() == null) {
            add("/dates/entry", "needs both a beginning and an end");
        }
    }

    private <T> void unique(String path, List<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(id.apply(items.get(i)))) {
                add(path + "/" + i + "/id", "“" + id.apply(items.get(i)) + "” stands in this list twice");
            }
        }
    }

    private void add(String path, String reason) {
        flaws.add(new Flaw(path, reason));
    }
}
