package vn.guongsang.people;

import jakarta.enterprise.context.ApplicationScoped;
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
        return current.maybe().map(Actor::name);
    }

    @Override
    public List<Frame.Link> links() {
        return current.maybe().isEmpty() ? List.of() : List.of(new Frame.Link("/home", Words.both("people", "myWork")));
    }
}
