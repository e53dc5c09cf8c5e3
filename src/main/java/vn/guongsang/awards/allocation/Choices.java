package vn.guongsang.awards.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.EntryId;

/**
 * What people decided beside the ranking, each with its recorded reason.
 *
 * @param empty prizes left empty
 * @param passedOver entries that receive no prize whatever their rank
 * @param ties decided orders, the newest first
 */
public record Choices(Map<Slot, String> empty, Map<EntryId, String> passedOver, List<TieOrder> ties) {
    public static final Choices NONE = new Choices(Map.of(), Map.of(), List.of());

    public Choices {
        empty = Map.copyOf(empty);
        passedOver = Map.copyOf(passedOver);
        ties = List.copyOf(ties);
    }

    Optional<TieOrder> orderOf(Set<EntryId> tied) {
        return ties.stream().filter(t -> t.settles(tied)).findFirst();
    }
}
