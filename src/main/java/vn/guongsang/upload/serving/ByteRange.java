package vn.guongsang.upload.serving;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One range of a file of known size: first and last byte. */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})");

    static final class Unsatisfiable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Null where the whole file is to be sent: no range, one that cannot be read, or several. */
    static @Nullable ByteRange of(@Nullable String header, long size) throws Unsatisfiable {
        var match = ONE.matcher(header == null ? "" : header.strip());
        if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
            return null;
        }
        return match.group(1).isEmpty()
                ? suffix(Long.parseLong(match.group(2)), size)
                : between(Long.parseLong(match.group(1)), match.group(2), size);
    }

    private static ByteRange suffix(long length, long size) throws Unsatisfiable {
        if (length == 0 || size == 0) {
            throw new Unsatisfiable();
        }
        return new ByteRange(Math.max(0, size - length), size - 1);
    }

    private static @Nullable ByteRange between(long first, String to, long size) throws Unsatisfiable {
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return null;
        }
        if (first >= size) {
            throw new Unsatisfiable();
        }
        return new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }
}
