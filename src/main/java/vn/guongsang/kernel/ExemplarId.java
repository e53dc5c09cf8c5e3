package vn.guongsang.kernel;

/** The database's number of one row; never shown to people. */
public record ExemplarId(long value) {}
