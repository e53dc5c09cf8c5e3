package vn.guongsang.awards.board;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.allocation.UnitStanding;
import vn.guongsang.awards.allocation.Weight;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.web.Words;

/** The collective prizes with the two numbers of every unit, best first in each. */
public record CollectiveBoard(List<Prize> prizes, List<Row> units, @Nullable Weight weight) {

    /** One collective prize; unit and reason are null while it is open. */
    public record Prize(Slot slot, PrizeLine line, @Nullable Row unit, boolean empty, @Nullable String reason) {
        public Money amount() {
            return new Money(line.amount());
        }

        public boolean open() {
            return unit == null && !empty;
        }
    }

    /**
     * A unit.
     *
     * @param weighed both numbers by their recorded weight; null while there is none
     * @param outdone units not chosen that are better in one number and not worse in the other
     */
    public record Row(
            UnitStanding standing,
            String name,
            @Nullable String note,
            @Nullable Bilingual prize,
            List<String> outdone,
            @Nullable String weighed) {
        public UnitId unit() {
            return standing.unit();
        }

        public String points() {
            var score = standing.organising();
            return score == null ? "" : score.shown();
        }
    }

    public boolean anyOpen() {
        return prizes.stream().anyMatch(Prize::open);
    }

    /** Units that have their score and no prize yet. */
    public List<Row> choosable() {
        return units.stream()
                .filter(u -> u.standing().organising() != null && u.prize() == null)
                .toList();
    }

    private Optional<Row> of(UnitId unit) {
        return units.stream().filter(u -> u.unit().equals(unit)).findFirst();
    }

    /** Refuses what is settled, a unit without its score, and one that another outdoes, unless for a reason. */
    public void mustChoose(Slot slot, UnitId unit, String reason) {
        var prize =
                prizes.stream().filter(p -> p.slot().equals(slot)).findFirst().orElseThrow(Refusal::notHere);
        var row = of(unit).orElseThrow(Refusal::notHere);
        if (!prize.open() || row.prize() != null) {
            throw new Refusal.WrongState(Words.both("awards", "collectiveSettled"));
        }
        if (row.standing().organising() == null) {
            throw new Refusal.WrongState(Words.both("awards", "organisingMissing"));
        }
        if (!row.outdone().isEmpty() && reason.isBlank()) {
            throw new Refusal.Unfit("reason", Words.both("awards", "outdone", String.join("; ", row.outdone())));
        }
    }
}
