package vn.guongsang.kernel;

/**
 * Where a rule stands written.
 *
 * @param document number and date of the paper, as people cite it
 * @param clause the section and, where it helps, its words
 */
public record Source(String document, String clause) {}
