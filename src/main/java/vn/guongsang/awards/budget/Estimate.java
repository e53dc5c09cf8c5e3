package vn.guongsang.awards.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.awards.AwardBook.LineSum;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;

/**
 * The whole estimate: prizes by scheme line, planned and awarded, and the other lines by kind.
 *
 * @param stated what the rules state as the total of the prizes; null where they state none
 */
public record Estimate(PrizeAudit audit, @Nullable Money stated, List<PrizeGroupSum> prizes, List<KindSum> kinds) {

    /** The lines of one prize group with their sums. */
    public record PrizeGroupSum(Bilingual name, List<LineSum> lines) {
        public Money planned() {
            return sum(lines.stream().map(LineSum::planned).toList());
        }

        public Money awarded() {
            return sum(lines.stream().map(LineSum::awarded).toList());
        }

        public int count() {
            return lines.stream().mapToInt(l -> l.line().count()).sum();
        }

        public int given() {
            return lines.stream().mapToInt(LineSum::given).sum();
        }
    }

    /** The lines of one kind with their sums. */
    public record KindSum(BudgetKind kind, List<EstimateLine> lines) {
        public Money planned() {
            return sum(lines.stream().map(l -> l.entry().planned()).toList());
        }

        public Money spent() {
            return sum(lines.stream()
                    .map(l -> l.entry().spent())
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    static Estimate of(AwardBook.Sums sums, @Nullable Money stated, List<EstimateLine> lines) {
        var groups = sums.lines().stream().map(LineSum::group).distinct().toList();
        return new Estimate(
                sums.audit(),
                stated,
                groups.stream()
                        .map(g -> new PrizeGroupSum(
                                g,
                                sums.lines().stream()
                                        .filter(l -> l.group().equals(g))
                                        .toList()))
                        .toList(),
                Arrays.stream(BudgetKind.values())
                        .map(k -> new KindSum(
                                k,
                                lines.stream()
                                        .filter(l -> l.entry().kind() == k)
                                        .toList()))
                        .filter(k -> !k.lines().isEmpty())
                        .toList());
    }

    public Money prizesPlanned() {
        return sum(prizes.stream().map(PrizeGroupSum::planned).toList());
    }

    public Money prizesAwarded() {
        return sum(prizes.stream().map(PrizeGroupSum::awarded).toList());
    }

    public int prizeCount() {
        return prizes.stream().mapToInt(PrizeGroupSum::count).sum();
    }

    public int prizesGiven() {
        return prizes.stream().mapToInt(PrizeGroupSum::given).sum();
    }

    public Money othersPlanned() {
        return sum(kinds.stream().map(KindSum::planned).toList());
    }

    public Money othersSpent() {
        return sum(kinds.stream().map(KindSum::spent).toList());
    }

    public Money planned() {
        return prizesPlanned().plus(othersPlanned());
    }

    public Money spent() {
        return prizesAwarded().plus(othersSpent());
    }

    public boolean over() {
        return spent().compareTo(planned()) > 0;
    }

    /** How far the prize lines go beyond what the rules state; null when they state nothing or agree. */
    public @Nullable Money beyondStated() {
        return stated == null || stated.equals(prizesPlanned())
                ? null
                : prizesPlanned().minus(stated);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
