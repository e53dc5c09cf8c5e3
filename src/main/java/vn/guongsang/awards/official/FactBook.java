package vn.guongsang.awards.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.awards.board.FigureView;
import vn.guongsang.awards.budget.BudgetDesk;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryView;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.ProgressView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** Collects what papers speak of. */
@ApplicationScoped
class FactBook {
    private final AwardBook awards;
    private final BudgetDesk budgets;
    private final JudgingBook judging;
    private final EntryBook entries;
    private final UnitBook units;
    private final String site;

    FactBook(
            AwardBook awards,
            BudgetDesk budgets,
            JudgingBook judging,
            EntryBook entries,
            UnitBook units,
            @ConfigProperty(name = "guongsang.public-url") String site) {
        this.awards = awards;
        this.budgets = budgets;
        this.judging = judging;
        this.entries = entries;
        this.units = units;
        this.site = site.replaceAll("/+$", "");
    }

    Facts of(ContestView contest, Actor actor) {
        var awarded = awards.of(contest.id());
        var views = new LinkedHashMap<EntryId, EntryView>();
        awarded.winners().forEach(w -> views.put(w.entry(), entries.view(w.entry())));
        var groups = contest.definition().groups().stream()
                .filter(g -> !g.id().equals(PrizeAudit.COLLECTIVE))
                .map(g -> new Facts.Group(g, judging.ranking(contest.id(), g.id())))
                .toList();
        return new Facts(
                contest,
                awarded,
                budgets.sheet(contest.slug(), actor).estimate(),
                groups,
                views,
                units.all().stream().collect(Collectors.toMap(UnitView::id, UnitView::name)),
                judging.progress(contest.id()).stream()
                        .filter(p -> p.sealed() > 0)
                        .map(ProgressView::name)
                        .toList(),
                entries.counts(contest.id()),
                awards.figures(contest).stream()
                        .map(FigureView::sentence)
                        .filter(s -> !s.isBlank())
                        .toList(),
                site);
    }
}
