package vn.guongsang.awards.allocation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;

/** Every prize of one group in the order of the scheme, and the tie that stops it, if one does. */
public record Plan(List<Place> places, @Nullable Stop stop) {
    public Plan {
        places = List.copyOf(places);
    }

    public Optional<Place> at(Slot slot) {
        return places.stream().filter(p -> p.slot().equals(slot)).findFirst();
    }

    /** The prize that the plan gives to this entry. */
    public Optional<Place> of(EntryId entry) {
        return places.stream().filter(p -> entry.equals(p.entry())).findFirst();
    }
}
