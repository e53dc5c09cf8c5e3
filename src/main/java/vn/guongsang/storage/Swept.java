package vn.guongsang.storage;

/** What a sweep found: things looked at, things removed because nobody wanted them, and the bytes they held. */
public record Swept(long seen, long removed, long bytes) {
    Swept plus(boolean wanted, long size) {
        return new Swept(seen + 1, removed + (wanted ? 0 : 1), bytes + (wanted ? 0 : size));
    }
}
