package vn.guongsang.entry;

import java.util.Objects;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.upload.UploadView;

/**
 * A complete upload that is to become a file of an entry.
 *
 * @param name what the sender called it; only its last part is kept
 */
record NewFile(long upload, String name, long bytes, String sha256, String key) {
    private static final int LONGEST_NAME = 200;

    public NewFile {
        name = tidy(name);
    }

    static NewFile of(UploadView upload) {
        return new NewFile(
                upload.id(),
                upload.name(),
                upload.bytes(),
                Objects.requireNonNull(upload.sha256()),
                upload.objectKey());
    }

    /** Under the name that the sender gives it now; a blank one changes nothing. */
    NewFile named(String given) {
        return given.isBlank() ? this : new NewFile(upload, given, bytes, sha256, key);
    }

    private static String tidy(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = VietnameseText.stored(last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", ""));
        var named = plain.isEmpty() ? "tep" : plain;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }
}
