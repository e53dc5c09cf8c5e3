package vn.guongsang.judging.mark;

import org.jspecify.annotations.Nullable;

/**
 * What a judge gave one criterion.
 *
 * @param max the criterion's maximum in whole points
 * @param halfPoints null while it is not scored
 */
public record Mark(String criterion, @Nullable String role, int max, @Nullable Integer halfPoints, String comment) {}
