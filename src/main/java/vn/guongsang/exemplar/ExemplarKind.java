package vn.guongsang.exemplar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom an entry may be about. */
public enum ExemplarKind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExemplarKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
