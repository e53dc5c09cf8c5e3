package vn.guongsang.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.people.ContestNames;

/** Tells the floor of people how contests, barred bodies and kinds of unit are called. */
@ApplicationScoped
class ContestNaming implements ContestNames {
    private final ContestBook contests;

    ContestNaming(ContestBook contests) {
        this.contests = contests;
    }

    @Override
    public List<ContestNames.Contest> contests() {
        return contests.all().stream().map(ContestNaming::named).toList();
    }

    private static ContestNames.Contest named(ContestView contest) {
        var definition = contest.definition();
        return new ContestNames.Contest(
                contest.slug(),
                definition.name(),
                definition.barredBodies().stream()
                        .map(b -> new Named(b.id(), b.name()))
                        .toList(),
                definition.unitTypes().stream()
                        .map(t -> new Named(t.id(), t.name()))
                        .toList());
    }
}
