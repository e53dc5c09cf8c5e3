package vn.guongsang.awards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.awards.board.TieMinutes;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.UnitId;

/**
 * What is awarded in a contest, in the order of its prize scheme.
 *
 * @param open why this cannot be published yet, in sentences; empty when everything is settled
 */
public record AwardsView(
        List<AwardedEntry> winners,
        List<AwardedUnit> collectives,
        List<EmptyPrize> empty,
        List<Passed> passedOver,
        List<Decided> ties,
        @Nullable DecisionView decision,
        List<Bilingual> open) {

    public record AwardedEntry(
            PrizeLine line,
            int slot,
            EntryId entry,
            Code code,
            String title,
            String category,
            UnitId unit,
            int rank,
            String mean) {
        public Money amount() {
            return new Money(line.amount());
        }
    }

    public record AwardedUnit(
            PrizeLine line, UnitId unit, String name, int winningEntries, String organising, @Nullable String reason) {
        public Money amount() {
            return new Money(line.amount());
        }
    }

    public record EmptyPrize(PrizeLine line, String reason) {}

    public record Passed(EntryId entry, String reason) {}

    /** A tie at a boundary, decided: the group and the minutes. */
    public record Decided(String group, TieMinutes minutes) {}

    public Money total() {
        return individual().plus(collective());
    }

    public Money individual() {
        return winners.stream().map(AwardedEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money collective() {
        return collectives.stream().map(AwardedUnit::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean settled() {
        return open.isEmpty();
    }
}
