package vn.guongsang.awards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.allocation.UnitStanding;
import vn.guongsang.awards.allocation.Weight;
import vn.guongsang.contest.ContestDefinition.PrizeLine;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;

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

    Optional<Row> of(UnitId unit) {
        return units.stream().filter(u -> u.unit().equals(unit)).findFirst();
    }

    void mustChoose(Slot slot, UnitId unit, String reason) {
        var prize =
                prizes.stream().filter(p -> p.slot().equals(slot)).findFirst().orElseThrow(Refusal::notHere);
        var row = of(unit).orElseThrow(Refusal::notHere);
        if (!prize.open() || row.prize() != null) {
            throw Refusal.wrongState(
                    "Mức thưởng này đã được quyết định, hoặc đơn vị đã có mức thưởng khác; hãy rút lại trước.",
                    "This prize is settled or the unit holds another; take it back first.");
        }
        if (row.standing().organising() == null) {
            throw Refusal.wrongState(
                    "Chưa có điểm tổ chức của đơn vị này: thể lệ xét cả số bài đạt giải và việc tổ chức tốt cuộc thi.",
                    "This unit has no organising score: the rules ask for winning entries and for good organisation.");
        }
        if (!row.outdone().isEmpty() && reason.isBlank()) {
            throw new Refusal.Unfit(
                    "reason",
                    new Bilingual(
                            "Đơn vị khác hơn ở cả hai số liệu (" + String.join("; ", row.outdone())
                                    + "): cần ghi lý do chọn.",
                            "Another unit is ahead in both numbers (" + String.join("; ", row.outdone())
                                    + "): say why this one is chosen."));
        }
    }
}
