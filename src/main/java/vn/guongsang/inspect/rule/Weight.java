package vn.guongsang.inspect.rule;

/** What it means that a rule breaks: the entry is refused, a person looks at it, or it is only said. */
public enum Weight {
    BLOCKS,
    WARNS,
    NOTES
}
