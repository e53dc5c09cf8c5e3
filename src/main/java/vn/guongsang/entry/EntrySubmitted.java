package vn.guongsang.entry;

import java.util.List;
import vn.guongsang.kernel.EntryId;

/**
 * An entry was sent, or sent again; fired in the sending transaction, before the entry takes its number.
 *
 * @param files what it consists of from now on
 * @param fresh those of them that the last sending did not have
 */
public record EntrySubmitted(EntryId entry, List<FileView> files, List<FileView> fresh) {}
