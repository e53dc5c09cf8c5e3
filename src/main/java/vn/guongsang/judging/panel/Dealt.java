package vn.guongsang.judging.panel;

/** How a pair that was dealt before stands now. */
public enum Dealt {
    /** Waiting or begun: may still be taken back. */
    OPEN,
    SEALED,
    /** The judge declared a conflict. */
    DECLARED,
    /** Taken back; dealt again when nothing stands against it. */
    TAKEN_BACK
}
