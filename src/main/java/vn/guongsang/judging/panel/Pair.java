package vn.guongsang.judging.panel;

import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/** One judge and one entry. */
public record Pair(EntryId entry, PersonId judge) {}
