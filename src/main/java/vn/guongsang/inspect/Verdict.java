package vn.guongsang.inspect;

/** What an inspection comes to. */
public enum Verdict {
    ACCEPT,
    REVIEW,
    REJECT
}
