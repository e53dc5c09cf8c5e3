package vn.guongsang.entry;

import vn.guongsang.kernel.EntryId;

/** A unit sent an entry on to the jury. */
public record EntryForwarded(EntryId entry) {}
