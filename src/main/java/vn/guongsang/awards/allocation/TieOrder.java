package vn.guongsang.awards.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.guongsang.kernel.EntryId;

/** The order that a recorded decision gave to entries the ranking leaves equal, best first. */
public record TieOrder(List<EntryId> order) {
    public TieOrder {
        order = List.copyOf(order);
        if (new HashSet<>(order).size() != order.size()) {
            throw new IllegalArgumentException("an entry stands twice in the order: " + order);
        }
    }

    boolean settles(Set<EntryId> tied) {
        return tied.equals(Set.copyOf(order));
    }
}
