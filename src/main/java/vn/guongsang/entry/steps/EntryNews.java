package vn.guongsang.entry.steps;

import java.time.Instant;
import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;

/** What higher floors have to tell the author of an entry on its page; they implement it, this floor only asks. */
public interface EntryNews {
    /** Empty when there is nothing to tell. */
    List<Item> of(String contest, Code code);

    /** One piece of news, with the page that says more. */
    record Item(Bilingual title, Bilingual words, Instant at, String link) {}
}
