package vn.guongsang.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount in whole đồng; JSON shows it as that integer. */
public record Money(@JsonValue long dong) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {}

    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(dong, (long) count));
    }

    /** Digits grouped by dots: {@code 14.200.000}. */
    public String figures() {
        return VietnameseNumber.grouped(dong);
    }

    /** The amount in words with its unit: {@code Mười bốn triệu hai trăm nghìn đồng}. */
    public String words() {
        return VietnameseNumber.capitalised(VietnameseNumber.words(dong)) + " đồng";
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }
}
