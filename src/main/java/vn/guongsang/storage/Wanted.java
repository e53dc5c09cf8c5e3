package vn.guongsang.storage;

import java.util.function.Predicate;

/** The owner of an area answers a sweep: is this still anybody's? */
public interface Wanted {
    boolean object(String key);

    /** A piece of an object that was growing under this key. */
    boolean piece(String key);

    /** For an area whose objects are put whole: a piece is what was left of a failure. */
    static Wanted whole(Predicate<String> wanted) {
        return new Wanted() {
            @Override
            public boolean object(String key) {
                return wanted.test(key);
            }

            @Override
            public boolean piece(String key) {
                return false;
            }
        };
    }
}
