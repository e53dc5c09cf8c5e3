package vn.guongsang.entry;

import vn.guongsang.kernel.EntryId;

/** An entry was sent, or sent again; fired in the sending transaction. */
public record EntrySubmitted(EntryId entry) {}
