package vn.guongsang.upload;

import vn.guongsang.storage.Swept;

/**
 * What a sweep found on both sides.
 *
 * @param expired uploads that nobody came back for
 * @param cleared uploads whose bytes were removed
 * @param orphans things in the store that no row names
 * @param missing complete uploads whose object is not in the store: a loss that somebody must look at
 */
public record SweepReport(long expired, long cleared, Swept orphans, long missing) {}
