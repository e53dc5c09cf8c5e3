package vn.guongsang.contest;

/** Where a contest stands by the database's clock; published outranks the dates. */
public enum ContestState {
    UPCOMING,
    OPEN,
    CLOSED,
    PUBLISHED
}
