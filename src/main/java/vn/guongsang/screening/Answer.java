package vn.guongsang.screening;

/** What a person found at one point of the checklist. */
public enum Answer {
    PASSES,
    FAILS,
    TO_COMPLETE,
    NOT_APPLICABLE;

    /** Whether an entry with this answer may go on. */
    public boolean lets() {
        return this == PASSES || this == NOT_APPLICABLE;
    }
}
