package vn.guongsang.judging.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.PrizeGroup;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.statistics.Figure;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** Knows which prize groups are scored in which rounds, and which entries come before each bench. */
@ApplicationScoped
public class Benches {
    private final Preliminaries preliminaries;
    private final EntryBook entries;

    Benches(Preliminaries preliminaries, EntryBook entries) {
        this.preliminaries = preliminaries;
        this.entries = entries;
    }

    /** In the order of the rules; a preliminary round stands before its final. */
    public List<Bench> of(ContestView contest) {
        var held =
                preliminaries.of(contest.id()).stream().map(Preliminary::group).toList();
        return scored(contest.definition())
                .flatMap(g -> held.contains(g.id())
                        ? Stream.of(Bench.first(g.id()), Bench.last(g.id()))
                        : Stream.of(Bench.last(g.id())))
                .toList();
    }

    public Bench one(ContestView contest, String key) {
        return of(contest).stream().filter(b -> b.key().equals(key)).findFirst().orElseThrow(Refusal::notHere);
    }

    /** By code, so that nothing tells when an entry came. */
    public List<EntryRow> entries(ContestId contest, Bench bench) {
        var round = preliminaries.of(contest, bench.group());
        return entries.forwarded(contest, bench.group()).stream()
                .filter(r -> bench.preliminary()
                        || round.isEmpty()
                        || round.get().passed().contains(r.id()))
                .sorted(Comparator.comparing(r -> r.code().value()))
                .toList();
    }

    /** Sheets that an entry needs to be ranked on this bench. */
    public int needed(ContestId contest, ContestDefinition rules, Bench bench) {
        return bench.preliminary()
                ? round(contest, bench).map(Preliminary::perEntry).orElseThrow(Refusal::notHere)
                : rules.scoring().judgesPerEntry();
    }

    /** The final is ranked by the figure that the rules made official; a preliminary round by the plain mean. */
    static Figure figure(ContestDefinition rules, Bench bench) {
        return rules.scoring().trimmed() && !bench.preliminary() ? Figure.TRIMMED_MEAN : Figure.MEAN;
    }

    /** A preliminary round as other rooms know it. */
    public record Held(int places, boolean closed) {}

    public Optional<Held> held(ContestId contest, Bench bench) {
        return round(contest, bench).map(r -> new Held(r.places(), r.closed()));
    }

    Optional<Preliminary> round(ContestId contest, Bench bench) {
        return preliminaries.of(contest, bench.group());
    }

    /** The group's name, with its round where there are two. */
    public Bilingual name(ContestView contest, Bench bench) {
        var group = group(contest, bench);
        if (round(contest.id(), bench).isEmpty()) {
            return group.name();
        }
        var round = Words.both("judging", "round." + bench.round());
        return new Bilingual(
                group.name().vi() + " – " + round.vi(), group.name().en() + " – " + round.en());
    }

    PrizeGroup group(ContestView contest, Bench bench) {
        return scored(contest.definition())
                .filter(g -> g.id().equals(bench.group()))
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    /** Groups in which entries compete; a group without a category (collectives) is not scored. */
    static Stream<PrizeGroup> scored(ContestDefinition contest) {
        return contest.groups().stream().filter(g -> contest.categories().stream()
                .anyMatch(c -> c.group().equals(g.id())));
    }

    /** R41: categories of the group whose rubric is missing or only a proposal. */
    public static List<Bilingual> waiting(ContestDefinition contest, Bench bench) {
        return contest.categories().stream()
                .filter(c -> c.group().equals(bench.group()))
                .filter(c -> {
                    var rubric = contest.rubrics().get(c.id());
                    return rubric == null || rubric.approved() == null;
                })
                .map(ContestDefinition.Category::name)
                .toList();
    }
}
