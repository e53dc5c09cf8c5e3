package vn.guongsang.awards.allocation;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;

/**
 * One prize of the plan.
 *
 * @param entry to whom the ranking gives it; null unless {@link State#PROPOSED}
 * @param reason why it stays empty; null unless {@link State#EMPTY}
 */
public record Place(Slot slot, Money amount, State state, @Nullable EntryId entry, @Nullable String reason) {

    public enum State {
        /** The ranking gives it to the entry. */
        PROPOSED,
        /** Left empty by decision. */
        EMPTY,
        /** A tie above must be decided first. */
        WAITING,
        /** More prizes than ranked entries. */
        UNFILLED
    }

    static Place proposed(Slot slot, Money amount, EntryId entry) {
        return new Place(slot, amount, State.PROPOSED, entry, null);
    }

    static Place empty(Slot slot, Money amount, String reason) {
        return new Place(slot, amount, State.EMPTY, null, reason);
    }

    static Place open(Slot slot, Money amount, State state) {
        return new Place(slot, amount, state, null, null);
    }
}
