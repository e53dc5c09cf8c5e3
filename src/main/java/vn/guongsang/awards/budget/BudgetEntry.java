package vn.guongsang.awards.budget;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Money;

/**
 * What a line of the estimate says.
 *
 * @param measure the unit of the quantity, as {@code buổi}, {@code tờ}
 * @param ceiling the most that the norm allows for one, null when none is known
 * @param normSource the paper that sets the norm
 * @param funding who pays
 * @param spent what was really paid for the line, null until known
 */
public record BudgetEntry(
        BudgetKind kind,
        String name,
        String measure,
        int quantity,
        Money unitPrice,
        @Nullable Money ceiling,
        String normSource,
        String funding,
        @Nullable Money spent) {

    public Money planned() {
        return unitPrice.times(quantity);
    }

    public boolean aboveCeiling() {
        return ceiling != null && unitPrice.compareTo(ceiling) > 0;
    }
}
