package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestState;
import vn.guongsang.contest.ContestView;

/** The front page: which contests take entries, until when, and what was published. */
@Path("/")
class StartPages {
    private static final int RESULTS = 5;
    private final ContestBook contests;

    StartPages(ContestBook contests) {
        this.contests = contests;
    }

    @CheckedTemplate(basePath = "home")
    record Start(
            List<ContestView> open, List<ContestView> upcoming, List<ContestView> closed, List<ContestView> results)
            implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance start() {
        var all = contests.all();
        return new Start(
                in(all, ContestState.OPEN),
                in(all, ContestState.UPCOMING),
                in(all, ContestState.CLOSED),
                in(all, ContestState.PUBLISHED).stream().limit(RESULTS).toList());
    }

    private static List<ContestView> in(List<ContestView> all, ContestState state) {
        return all.stream().filter(c -> c.state() == state).toList();
    }
}
