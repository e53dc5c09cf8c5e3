package vn.guongsang.web;

import java.util.List;
import java.util.Optional;

/** Who looks at the page, as far as its frame shows it; {@code people} knows. */
public interface Viewer {
    Optional<String> name();

    List<Frame.Link> links();
}
