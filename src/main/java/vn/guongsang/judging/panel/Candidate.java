package vn.guongsang.judging.panel;

import java.util.Set;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;

/**
 * An entry to be dealt.
 *
 * @param units the receiving unit and the units of its exemplars
 * @param authors the authors' names, folded as for a search
 */
public record Candidate(EntryId entry, Set<UnitId> units, Set<String> authors) {}
