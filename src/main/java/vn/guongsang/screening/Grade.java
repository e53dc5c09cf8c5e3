package vn.guongsang.screening;

/** The unit's own judgement of a work; the jury never sees it. */
public enum Grade {
    GOOD,
    FAIR,
    ORDINARY
}
