package vn.guongsang.awards.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Balance;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;

/**
 * One prize group as the organiser sees it.
 *
 * @param lacking entries that still lack sealed sheets; 0 when the ranking is complete
 * @param toGive prizes that the ranking proposes and nobody confirmed
 * @param hidden ranked entries below those shown
 */
public record GroupBoard(
        String id,
        Bilingual name,
        int lacking,
        String rankingHash,
        Balance balance,
        List<Prize> prizes,
        List<Ranked> ranking,
        @Nullable Tie tie,
        List<Decided> decided,
        int toGive,
        int hidden) {

    /** The name of one of this group's fields on a form. */
    public String key(String field) {
        return id + "-" + field;
    }

    public boolean complete() {
        return lacking == 0;
    }

    public boolean ranked() {
        return !ranking.isEmpty();
    }

    public boolean anyStale() {
        return prizes.stream().anyMatch(p -> p.state() == Prize.State.STALE);
    }

    /** True when every prize is settled as the ranking has it. */
    public boolean settled() {
        return prizes.stream().allMatch(p -> p.state() == Prize.State.GIVEN || p.state() == Prize.State.EMPTY);
    }

    /**
     * One prize.
     *
     * @param entry who holds it, or whom the ranking proposes
     * @param instead whom the ranking proposes instead of a stale holder
     */
    public record Prize(
            Slot slot,
            PrizeLine line,
            State state,
            @Nullable Ranked entry,
            @Nullable Ranked instead,
            @Nullable String reason) {

        /** The words for people stand in the messages under {@code prize.…}. */
        public enum State {
            GIVEN,
            PROPOSED,
            EMPTY,
            WAITING,
            UNFILLED,
            STALE,
            /** Proposed in a ranking that is not complete yet. */
            EARLY
        }

        public Money amount() {
            return new Money(line.amount());
        }

        public boolean settled() {
            return state == State.GIVEN || state == State.EMPTY || state == State.STALE;
        }

        public boolean givable() {
            return state == State.PROPOSED;
        }

        public String chip() {
            return switch (state) {
                case GIVEN -> "prize";
                case STALE -> "bad";
                case WAITING -> "warn";
                default -> "";
            };
        }

        /** Its number when the line has several. */
        public String number() {
            return line.count() > 1 ? String.valueOf(slot.number()) : "";
        }
    }

    /**
     * One ranked entry.
     *
     * @param prize the name of the prize given or proposed; null for none
     * @param passedOver the reason why it receives none; null unless so decided
     * @param last true when the last prize goes to it, so that a line is drawn below
     */
    public record Ranked(
            int rank,
            boolean tied,
            EntryId entry,
            String code,
            String title,
            String category,
            String unit,
            String mean,
            int sheets,
            List<String> authors,
            @Nullable Bilingual prize,
            boolean given,
            @Nullable String passedOver,
            boolean last) {

        public String byline() {
            return String.join(", ", authors);
        }

        /** The field that gives its place on a tie's form. */
        public String placeKey(String group) {
            return group + "-place-" + entry.value();
        }

        public boolean several() {
            return authors.size() > 1;
        }
    }

    /** A tie at a prize boundary that waits for its decision; prizes by name, best first. */
    public record Tie(int rank, List<Ranked> entries, List<Bilingual> prizes) {
        public List<Integer> places() {
            return java.util.stream.IntStream.rangeClosed(1, entries.size())
                    .boxed()
                    .toList();
        }
    }

    /** A tie that was decided, with its entries in the decided order. */
    public record Decided(List<String> titles, TieMinutes minutes) {}
}
