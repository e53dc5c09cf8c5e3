package vn.guongsang.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;

/** The door through which every higher floor reads contests, and the clock that decides their deadlines. */
@ApplicationScoped
public class ContestBook {
    private final Contests contests;
    // A definition of forty kilobytes is read on every page: it is parsed once a version.
    private final Map<Long, Parsed> parsed = new ConcurrentHashMap<>();

    private record Parsed(String json, ContestDefinition definition) {}

    ContestBook(Contests contests) {
        this.contests = contests;
    }

    /** The contest, or {@link Refusal.NotHere}. */
    public ContestView bySlug(String slug) {
        return find(slug).orElseThrow(Refusal::notHere);
    }

    public Optional<ContestView> find(String slug) {
        return contests.bySlug(slug).map(contest -> view(contest, now()));
    }

    public ContestView byId(ContestId id) {
        return contests.byRef(id).map(contest -> view(contest, now())).orElseThrow(Refusal::notHere);
    }

    /** All contests, those that close last first. */
    public List<ContestView> all() {
        Instant now = now();
        return contests.latestFirst().stream()
                .map(contest -> view(contest, now))
                .toList();
    }

    /** The database's time in the caller's transaction; the only clock that decides a deadline. */
    public Instant now() {
        return contests.now();
    }

    /** What the database's clock says about the contest at this moment. */
    public Stage stage(ContestView contest) {
        Instant now = now();
        var state = contest.state() == ContestState.PUBLISHED ? ContestState.PUBLISHED : stateAt(contest, now);
        return new Stage(state, now, contest.opensAt(), contest.closesAt());
    }

    ContestView view(Contest contest, Instant now) {
        var definition = definition(contest);
        return new ContestView(
                contest.ref(),
                contest.slug(),
                definition,
                contest.opensAt(),
                contest.closesAt(),
                contest.state(now),
                definition.demo(),
                contest.locked(now),
                contest.version());
    }

    private static ContestState stateAt(ContestView contest, Instant now) {
        if (now.isBefore(contest.opensAt())) {
            return ContestState.UPCOMING;
        }
        return now.isBefore(contest.closesAt()) ? ContestState.OPEN : ContestState.CLOSED;
    }

    private ContestDefinition definition(Contest contest) {
        String json = contest.definitionJson();
        return parsed.compute(
                        contest.ref().value(),
                        (id, former) -> former != null && former.json().equals(json)
                                ? former
                                : new Parsed(json, ContestJson.read(json)))
                .definition();
    }
}
