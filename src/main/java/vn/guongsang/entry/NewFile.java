package vn.guongsang.entry;

import vn.guongsang.kernel.VietnameseText;

/**
 * An object in storage that is to become a file of an entry.
 *
 * @param name what the sender called it; only its last part is kept
 * @param mediaType what the sender called its type; replaced by what is detected
 */
public record NewFile(String name, long bytes, String sha256, String mediaType, String key) {
    private static final int LONGEST_NAME = 200;

    public NewFile {
        name = tidy(name);
        mediaType = mediaType.length() > 100 ? "application/octet-stream" : mediaType;
    }

    private static String tidy(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = VietnameseText.stored(last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", ""));
        var named = plain.isEmpty() ? "tep" : plain;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }
}
