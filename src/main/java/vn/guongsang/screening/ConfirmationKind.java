package vn.guongsang.screening;

/** Who confirms what: the launching unit the entry, the base unit the exemplar's deeds. */
public enum ConfirmationKind {
    ENTRY,
    DEEDS
}
