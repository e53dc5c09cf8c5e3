package vn.guongsang.entry;

import java.util.List;
import java.util.Set;
import vn.guongsang.exemplar.ExemplarName;

/** An entry with the names of its authors and those it tells about: what conflicts of interest are found by. */
public record EntryParties(EntryRow entry, Set<String> authors, List<ExemplarName> exemplars) {}
