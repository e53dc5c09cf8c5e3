package vn.guongsang.judging.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Where an organiser holds a preliminary round and sends its best to the final. */
@ApplicationScoped
public class RoundDesk {
    private static final int MOST_SHEETS = 15;
    private final Preliminaries rounds;
    private final JudgingBook book;
    private final Benches benches;
    private final ContestBook contests;
    private final Audit audit;
    private final Clock clock;

    RoundDesk(Preliminaries rounds, JudgingBook book, Benches benches, ContestBook contests, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.book = book;
        this.benches = benches;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    /** Only while nobody has been dealt anything in the group: a final that began stays one round. */
    @Transactional
    public void open(Actor organiser, String slug, String group, int perEntry, int places) {
        var contest = allowed(organiser, slug);
        var bench = benches.one(contest, group);
        if (perEntry < 1 || perEntry > MOST_SHEETS || places < 1) {
            throw new Refusal.Unfit("perEntry", Words.both("judging", "roundNumbers"));
        }
        boolean begun = book.begun(contest.id(), bench)
                || rounds.of(contest.id(), bench.group()).isPresent();
        if (begun) {
            throw new Refusal.WrongState(Words.both("judging", "roundTooLate"));
        }
        rounds.add(new Preliminary(contest.id(), bench.group(), perEntry, places, organiser.id(), clock.instant()));
        note(organiser, contest, "judging.roundOpened", Map.of("group", group, "perEntry", perEntry, "places", places));
    }

    /** All of the ranks that have a place go on; who is level with the last of them goes on too, since no lot decides. */
    @Transactional
    public int close(Actor organiser, String slug, String key, String seen, Minutes minutes) {
        var contest = allowed(organiser, slug);
        var bench = benches.one(contest, key);
        var round = rounds.of(contest.id(), bench.group()).orElseThrow(Refusal::notHere);
        var ranking = book.ranking(contest.id(), bench);
        if (!bench.preliminary() || round.closed() || !ranking.complete()) {
            throw new Refusal.WrongState(Words.both("judging", "roundNotReady"));
        }
        if (!ranking.hash().equals(seen)) {
            throw new Refusal.Changed();
        }
        var through = through(ranking, round.places());
        round.close(through, ranking.hash(), minutes, organiser.id(), clock.instant());
        note(
                organiser,
                contest,
                "judging.roundClosed",
                Map.of(
                        "group", bench.group(),
                        "through", through.size(),
                        "hash", ranking.hash(),
                        "minutes", minutes.number()));
        return through.size();
    }

    /** How a preliminary round stands, for its ranking page. */
    @Transactional
    public Optional<RoundView> view(ContestView contest, Bench bench, RankingView ranking) {
        return benches.round(contest.id(), bench)
                .map(r -> new RoundView(
                        r.places(),
                        r.closed(),
                        r.closed()
                                ? r.passed().size()
                                : through(ranking, r.places()).size(),
                        r.minutes()));
    }

    private static Set<EntryId> through(RankingView ranking, int places) {
        return ranking.ranked().stream()
                .filter(r -> r.rank() <= places)
                .map(RankedEntry::entry)
                .collect(Collectors.toSet());
    }

    private ContestView allowed(Actor organiser, String slug) {
        JudgingAccess.mustOrganise(organiser, slug);
        return contests.bySlug(slug);
    }

    private void note(Actor organiser, ContestView contest, String act, Map<String, ?> details) {
        audit.note(organiser.ref(), act, "contest:" + contest.id().value(), details);
    }
}
