package vn.guongsang.exemplar;

/** A title or commendation already received; the year as it was written. */
public record HonourView(String title, String body, String year) {}
