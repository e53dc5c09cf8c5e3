package vn.guongsang.storage;

import java.util.regex.Pattern;
import vn.guongsang.kernel.Secret;

/** {@code area/192 random bits}: the only shape of key that reaches a disk or a bucket. */
final class Key {
    private static final Pattern AREA = Pattern.compile("[a-z]{2,16}");
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,16}/[A-Za-z0-9_-]{32}");

    private Key() {}

    static String fresh(String area) {
        return area(area) + "/" + Secret.fresh();
    }

    static String area(String area) {
        if (!AREA.matcher(area).matches()) {
            throw new IllegalArgumentException("not an area: " + area);
        }
        return area;
    }

    static String checked(String key) {
        if (!SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("not an object key");
        }
        return key;
    }

    /** The object's key, whether given that or one of its pieces ({@code key~piece}). */
    static String ofPiece(String name) {
        int tilde = name.indexOf('~');
        return tilde < 0 ? name : name.substring(0, tilde);
    }
}
