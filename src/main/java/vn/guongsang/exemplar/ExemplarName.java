package vn.guongsang.exemplar;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;

/** Whom an entry tells about, and the unit where they live, study or work. */
public record ExemplarName(EntryId entry, String name, @Nullable UnitId unit) {}
