package vn.guongsang.people;

import java.util.List;
import vn.guongsang.kernel.Bilingual;

/** What the pages for units, staff and bodies need to name; the floor that knows contests implements it. */
public interface ContestNames {
    List<Contest> contests();

    /** A contest's name, the bodies whose members may not enter it and the kinds of unit that take part. */
    record Contest(String slug, Bilingual name, List<Named> bodies, List<Named> unitTypes) {}

    record Named(String id, Bilingual name) {}
}
