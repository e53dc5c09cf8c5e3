package vn.guongsang.awards.budget;

/** The groups of an estimate beside the prizes; their names stand in the messages under {@code kind.…}. */
public enum BudgetKind {
    CERTIFICATES,
    JURY,
    SECRETARIAT,
    CEREMONY,
    OTHER
}
