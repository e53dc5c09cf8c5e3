package vn.guongsang.judging.panel;

/** Why a judge is left out of one entry; R19 of the contest's rules. */
public enum Bar {
    OWN_UNIT,
    SAME_NAME,
    DECLARED
}
