package vn.guongsang.inspect;

/**
 * A number or word with its unit: words, seconds, files, mm, pt, share, font, kind, years, or days as dates.
 *
 * @param value an Integer, a Double or a String
 */
public record Quantity(Object value, String unit) {}
