package vn.guongsang.awards.allocation;

import vn.guongsang.kernel.EntryId;

/** A ranked entry; equal ranks are exact ties that the ladder could not break. */
public record Contender(EntryId entry, int rank) {}
