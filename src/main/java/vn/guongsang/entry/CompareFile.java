package vn.guongsang.entry;

/** Has a file compared with those of other entries. */
record CompareFile(long file) {}
