package vn.guongsang.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;
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
        return contests.rowOf(slug).map(this::view);
    }

    public ContestView byId(ContestId id) {
        return contests.rowOf(id).map(this::view).orElseThrow(Refusal::notHere);
    }

    /** All contests, those that close last first. */
    public List<ContestView> all() {
        return contests.latestFirst().stream().map(this::view).toList();
    }

    /** The database's time in the caller's transaction; the only clock that decides a deadline. */
    public Instant now() {
        return contests.now();
    }

    /** The latest deadline among open contests that is at most so far away. */
    public Optional<Instant> closing(Duration within) {
        var now = now();
        return contests.closing(now, now.plus(within));
    }

    /** What the database's clock says about the contest at this moment. */
    public Stage stage(ContestView contest) {
        Instant now = now();
        boolean published = contest.state() == ContestState.PUBLISHED;
        var state = ContestState.at(now, contest.opensAt(), contest.closesAt(), published ? now : null);
        return new Stage(state, now, contest.opensAt(), contest.closesAt());
    }

    private ContestView view(ContestRow row) {
        return row.seen(definition(row));
    }

    private ContestDefinition definition(ContestRow row) {
        String json = row.definition();
        return parsed.compute(
                        row.id(),
                        (id, former) -> former != null && former.json().equals(json)
                                ? former
                                : new Parsed(json, ContestJson.read(json)))
                .definition();
    }
}
