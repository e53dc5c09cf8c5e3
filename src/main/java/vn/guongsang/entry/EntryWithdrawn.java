package vn.guongsang.entry;

import vn.guongsang.kernel.EntryId;

/** The author took an entry back. */
public record EntryWithdrawn(EntryId entry) {}
