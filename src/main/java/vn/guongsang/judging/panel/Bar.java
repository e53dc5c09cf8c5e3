package vn.guongsang.judging.panel;

/** Why a judge is left out of one entry; R19 of the contest's rules. */
public enum Bar {
    OWN_UNIT,
    SAME_NAME,
    /** The judge named an author or exemplar as kin. */
    KIN,
    DECLARED,
    /** The judge sits for other categories of the group only. */
    OTHER_CATEGORY
}
