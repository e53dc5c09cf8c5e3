package vn.guongsang.judging.talk;

import java.util.Set;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;

/** The entries around the prize lines of one ranking. */
public record Band(ContestId contest, String group, Set<EntryId> entries, String hash) {}
