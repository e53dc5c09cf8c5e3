package vn.guongsang.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an entry, for its author.
 *
 * @param words the reason in the unit's own words, empty when there is none
 * @param until the last day of what was asked, null for none
 */
public record TimelineItem(Event event, Instant at, String words, @Nullable LocalDate until) {

    /** The words for people stand in the messages under {@code timeline.…}. */
    public enum Event {
        RECEIVED,
        RECEIVED_ON_PAPER,
        REPLACED,
        COMPLETED,
        RETURNED,
        PASSED,
        REFUSED,
        FORWARDED,
        WITHDRAWN;

        /** How a timeline marks it. */
        public String mark() {
            return switch (this) {
                case RETURNED -> "warn";
                case REFUSED, WITHDRAWN -> "bad";
                default -> "done";
            };
        }

        public String icon() {
            return switch (this) {
                case RECEIVED, RECEIVED_ON_PAPER, REPLACED, COMPLETED -> "send";
                case RETURNED -> "undo-2";
                case PASSED -> "clipboard-check";
                case REFUSED, WITHDRAWN -> "circle-x";
                case FORWARDED -> "circle-check";
            };
        }
    }
}
