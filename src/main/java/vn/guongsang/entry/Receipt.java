package vn.guongsang.entry;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseDate;

/**
 * Proof that an entry was received.
 *
 * @param inspected false while files are still being read
 * @param auditHash the hash of the audit row of the sending
 */
public record Receipt(
        EntryId id,
        Code code,
        ContestId contest,
        String title,
        String category,
        long sequence,
        Instant receivedAt,
        List<FileView> files,
        boolean inspected,
        String auditHash) {
    private static final DateTimeFormatter EXACTLY = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS xxx");

    /** To the microsecond, as it stands in the database, in Vietnam's time. */
    public String exactly() {
        return EXACTLY.format(receivedAt.atZone(VietnameseDate.ZONE));
    }

    static Receipt of(Entry entry) {
        var sent = entry.sent();
        var at = sent.receivedAt();
        if (at == null) {
            throw new IllegalStateException("a draft has no receipt");
        }
        var files = entry.sentFiles();
        return new Receipt(
                entry.ref(),
                entry.code(),
                entry.contest(),
                sent.title(),
                sent.category(),
                sent.number(),
                at,
                files.stream().map(EntryFile::view).toList(),
                files.stream().allMatch(EntryFile::read),
                sent.auditHash());
    }
}
