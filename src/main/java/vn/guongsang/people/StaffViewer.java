package vn.guongsang.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.guongsang.web.Frame;
import vn.guongsang.web.Viewer;
import vn.guongsang.web.Words;

/** The signed-in person's name and ways in the frame of every page. */
@ApplicationScoped
class StaffViewer implements Viewer {
    private final CurrentActor current;

    StaffViewer(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Optional<String> name() {
        return viewer().map(Actor::name);
    }

    @Override
    public List<Frame.Link> links() {
        return viewer().map(StaffViewer::ways).orElse(List.of());
    }

    /** A page that says that the database is away is drawn too. */
    private Optional<Actor> viewer() {
        try {
            return current.maybe();
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }

    // addresses only: the pages behind them belong to floors that this one does not know
    private static List<Frame.Link> ways(Actor actor) {
        var ways = new ArrayList<Frame.Link>();
        ways.add(new Frame.Link("/home", Words.both("people", "myWork")));
        if (actor.holds(Role.SECRETARY)) {
            ways.add(new Frame.Link("/screening", Words.both("people", "screening")));
        }
        if (actor.holds(Role.JUDGE)) {
            ways.add(new Frame.Link("/judging", Words.both("people", "judging")));
        }
        if (actor.holds(Role.APPROVER)) {
            ways.add(new Frame.Link("/approvals", Words.both("people", "approvals")));
        }
        if (actor.holds(Role.AUDITOR) || actor.holds(Role.ORGANISER)) {
            ways.add(new Frame.Link("/audit", Words.both("people", "record")));
        }
        return ways;
    }
}
