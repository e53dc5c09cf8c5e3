package vn.guongsang.awards.allocation;

import java.util.List;
import vn.guongsang.kernel.EntryId;

/**
 * A tie at a prize boundary.
 *
 * @param tied the entries whose order must be decided, as the ranking lists them
 * @param slots the prizes they would share out, best first; fewer than entries where some would go without
 */
public record Stop(int rank, List<EntryId> tied, List<Slot> slots) {
    public Stop {
        tied = List.copyOf(tied);
        slots = List.copyOf(slots);
    }
}
