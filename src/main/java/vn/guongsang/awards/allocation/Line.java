package vn.guongsang.awards.allocation;

import java.util.List;
import java.util.stream.IntStream;
import vn.guongsang.kernel.Money;

/** One line of the scheme: so many prizes of one kind, each worth the same. */
public record Line(String id, int count, Money amount) {
    public Line {
        if (count < 0) {
            throw new IllegalArgumentException("a line has no negative count: " + count);
        }
    }

    public List<Slot> slots() {
        return IntStream.rangeClosed(1, count).mapToObj(n -> new Slot(id, n)).toList();
    }

    public Money total() {
        return amount.times(count);
    }
}
