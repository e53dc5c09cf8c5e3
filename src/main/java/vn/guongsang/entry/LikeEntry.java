package vn.guongsang.entry;

import java.time.Instant;
import vn.guongsang.inspect.rule.Dossier.LikenessKind;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;

/**
 * Another entry that one is like; for staff only.
 *
 * @param later received after the entry whose page shows it
 * @param ours the file of that entry, theirs the other's
 */
public record LikeEntry(
        EntryId id,
        Code code,
        String title,
        String unitName,
        Instant receivedAt,
        boolean later,
        LikenessKind kind,
        double share,
        boolean strong,
        long ours,
        long theirs) {

    public int percent() {
        return (int) Math.round(share * 100);
    }
}
