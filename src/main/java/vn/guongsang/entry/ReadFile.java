package vn.guongsang.entry;

/** Measure a file of an entry, once. */
record ReadFile(long file) {}
