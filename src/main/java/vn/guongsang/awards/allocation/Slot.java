package vn.guongsang.awards.allocation;

/** One prize: the n-th of its line, counted from 1. */
public record Slot(String line, int number) {
    /** How forms and links name it: {@code third-written-2}. */
    public String key() {
        return line + "-" + number;
    }
}
