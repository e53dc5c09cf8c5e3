package vn.guongsang.screening;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.contest.definition.ContestDefinition.ChecklistPoint;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryView;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.exemplar.ExemplarView;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.web.Words;

/** What an entry still lacks before it may pass, and before it may go to the jury, in words. */
final class Readiness {
    private static final List<String> IDENTITY_RULES = List.of("names-in-text", "names-in-metadata");

    private Readiness() {}

    static List<Bilingual> beforePassing(List<ChecklistPoint> checklist, ScreeningView screening) {
        var missing = new ArrayList<Bilingual>();
        long open = checklist.stream()
                .filter(p -> !screening.points().containsKey(p.id()))
                .count();
        if (open > 0) {
            missing.add(Words.both("screening", "pointsOpen", open));
        }
        for (var point : checklist) {
            var mark = screening.points().get(point.id());
            if (mark != null && !mark.answer().lets()) {
                var words = Words.both("screening", "answer." + mark.answer());
                missing.add(new Bilingual(
                        point.text().vi() + ": " + words.vi(), point.text().en() + ": " + words.en()));
            }
        }
        return missing;
    }

    static List<Bilingual> beforeForwarding(EntryView entry, ScreeningView screening, boolean preparing) {
        var missing = new ArrayList<Bilingual>();
        if (entry.state() != EntryState.PASSED) {
            missing.add(Words.both("screening", "notPassed"));
        }
        for (var kind : ConfirmationKind.values()) {
            if (screening.confirmation(kind).isEmpty()) {
                missing.add(Words.both("screening", "missing." + kind));
            }
        }
        entry.exemplars().stream()
                .filter(e -> !e.consented())
                .map(ExemplarView::name)
                .forEach(name -> missing.add(Words.both("screening", "noConsent", name)));
        if (identitySeen(entry) && !settled(screening)) {
            missing.add(Words.both("screening", "identityOpen"));
        }
        if (preparing) {
            missing.add(Words.both("screening", "preparingStill"));
        }
        return missing;
    }

    /** Whether the machine saw, or could not rule out, an author's name inside the work. */
    static boolean identitySeen(EntryView entry) {
        CheckReport check = entry.check();
        return check != null && check.findings().stream().anyMatch(line -> IDENTITY_RULES.contains(line.rule()));
    }

    private static boolean settled(ScreeningView screening) {
        var identity = screening.identity();
        return identity != null && identity.decision().settles();
    }
}
