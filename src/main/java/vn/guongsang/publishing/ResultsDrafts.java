package vn.guongsang.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.awards.AwardsView;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.contest.ContestState;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryView;
import vn.guongsang.entry.StatementView;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.publishing.text.Grounds;
import vn.guongsang.publishing.text.NameBasis;
import vn.guongsang.publishing.text.Results;
import vn.guongsang.publishing.text.ResultsDraft;
import vn.guongsang.web.Words;

/** Puts together what would be published now, and what still stands in its way. */
@ApplicationScoped
class ResultsDrafts {
    private final AwardBook awards;
    private final EntryBook entries;
    private final UnitBook units;
    private final JudgingBook judging;
    private final Publications publications;

    ResultsDrafts(AwardBook awards, EntryBook entries, UnitBook units, JudgingBook judging, Publications publications) {
        this.awards = awards;
        this.entries = entries;
        this.units = units;
        this.judging = judging;
        this.publications = publications;
    }

    ResultsDraft of(ContestView contest) {
        var awarded = awards.of(contest.id());
        var views = new LinkedHashMap<EntryId, EntryView>();
        awarded.winners().forEach(w -> views.put(w.entry(), entries.view(w.entry())));
        Map<EntryId, PublicationBasis> byHand =
                publications.bases(contest.id()).stream().collect(Collectors.toMap(PublicationBasis::entry, b -> b));
        var bases = new ArrayList<Grounds.Basis>();
        var missing = new ArrayList<ResultsDraft.MissingBasis>();
        views.values().forEach(view -> judge(contest, view, byHand.get(view.id()), bases, missing));
        var decision = awarded.decision();
        return new ResultsDraft(
                decision == null ? null : results(contest, awarded, decision, views),
                grounds(contest, awarded, bases),
                open(contest, awarded),
                List.copyOf(missing));
    }

    private void judge(
            ContestView contest,
            EntryView view,
            @Nullable PublicationBasis byHand,
            List<Grounds.Basis> bases,
            List<ResultsDraft.MissingBasis> missing) {
        if (byHand != null) {
            bases.add(new Grounds.Basis(view.code().value(), written(byHand.consent())));
            return;
        }
        var given = entries.consents(view.id());
        Set<String> ids = given.stream().map(StatementView::id).collect(Collectors.toSet());
        var authors = view.authors().stream()
                .map(a -> new NameBasis.Signed(a.name(), a.birthDate(), a.guardianName()))
                .toList();
        var reasons = NameBasis.missing(contest.definition(), authors, ids, VietnameseDate.day(view.receivedAt()));
        if (reasons.isEmpty()) {
            bases.add(new Grounds.Basis(view.code().value(), written(given)));
        } else {
            missing.add(new ResultsDraft.MissingBasis(view.id(), view.code().value(), view.title(), reasons));
        }
    }

    private static String written(PublicationBasis.Consent consent) {
        return consent.givenBy() + ", " + VietnameseDate.figures(consent.givenOn()) + ": " + consent.wording();
    }

    private static String written(List<StatementView> given) {
        return given.stream()
                .filter(s -> s.id().equals(NameBasis.PUBLISH_NAME))
                .map(s -> VietnameseDate.moment(s.givenAt()).vi() + ": " + s.wording())
                .collect(Collectors.joining("\n"));
    }

    private static List<Bilingual> open(ContestView contest, AwardsView awarded) {
        var open = new ArrayList<>(awarded.open());
        if (contest.state() == ContestState.OPEN || contest.state() == ContestState.UPCOMING) {
            open.add(Words.both("publishing", "stillOpen"));
        }
        return List.copyOf(open);
    }

    private Results results(
            ContestView contest, AwardsView awarded, DecisionView decision, Map<EntryId, EntryView> views) {
        return new Results(
                contest.slug(),
                contest.definition().name(),
                contest.definition().host().name(),
                new Results.Decision(decision.number(), decision.date(), decision.signer(), decision.capacity()),
                awarded.winners().stream()
                        .map(w -> winner(contest, w, views.get(w.entry())))
                        .toList(),
                awarded.collectives().stream()
                        .map(c -> new Results.Collective(
                                c.line().rank(),
                                c.line().name(),
                                c.name(),
                                c.winningEntries(),
                                c.organising(),
                                c.amount()))
                        .toList(),
                notAwarded(contest, awarded),
                awarded.total());
    }

    private Results.Winner winner(ContestView contest, AwardsView.AwardedEntry won, EntryView entry) {
        return new Results.Winner(
                won.line().rank(),
                won.line().name(),
                won.line().group(),
                groupName(contest, won.line()),
                won.title(),
                won.category(),
                entry.authors().stream().map(a -> a.name()).toList(),
                units.byId(won.unit()).name(),
                won.amount(),
                won.code().value());
    }

    private static List<Results.NotAwarded> notAwarded(ContestView contest, AwardsView awarded) {
        var byLine = new LinkedHashMap<PrizeLine, Integer>();
        awarded.empty().forEach(e -> byLine.merge(e.line(), 1, Integer::sum));
        return byLine.entrySet().stream()
                .map(e -> new Results.NotAwarded(
                        e.getKey().name(), e.getKey().group(), groupName(contest, e.getKey()), e.getValue()))
                .toList();
    }

    private static Bilingual groupName(ContestView contest, PrizeLine line) {
        return contest.definition().groups().stream()
                .filter(g -> g.id().equals(line.group()))
                .map(g -> g.name())
                .findFirst()
                .orElseGet(() -> Words.both("publishing", "collectives"));
    }

    private Grounds grounds(ContestView contest, AwardsView awarded, List<Grounds.Basis> bases) {
        return new Grounds(
                awarded.empty().stream()
                        .map(e -> new Grounds.Empty(prize(contest, e.line()), e.reason()))
                        .toList(),
                awarded.passedOver().stream()
                        .map(p -> new Grounds.Passed(
                                entries.view(p.entry()).code().value(), p.reason()))
                        .toList(),
                awarded.ties().stream().map(this::tie).toList(),
                contest.definition().prizes().lines().stream()
                        .map(PrizeLine::group)
                        .distinct()
                        .filter(g -> !g.equals(PrizeAudit.COLLECTIVE))
                        .map(g -> new Grounds.Ranking(
                                group(contest, g),
                                judging.ranking(contest.id(), g).hash()))
                        .toList(),
                List.copyOf(bases));
    }

    /** As people call the prize: {@code Giải Nhì, Bài viết}. */
    private static String prize(ContestView contest, PrizeLine line) {
        return line.group().equals(PrizeAudit.COLLECTIVE)
                ? line.name().vi()
                : line.name().vi() + ", " + group(contest, line.group());
    }

    private static String group(ContestView contest, String id) {
        return contest.definition().groups().stream()
                .filter(g -> g.id().equals(id))
                .map(g -> g.name().vi())
                .findFirst()
                .orElse(id);
    }

    private Grounds.Tie tie(AwardsView.Decided decided) {
        var minutes = decided.minutes();
        return new Grounds.Tie(
                decided.group(),
                minutes.order().stream()
                        .map(e -> entries.view(e).code().value())
                        .toList(),
                minutes.body(),
                minutes.number(),
                minutes.date(),
                minutes.words());
    }
}
