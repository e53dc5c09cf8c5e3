package vn.guongsang.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line to the child.
 *
 * @param job read, render or listen
 * @param file the file as the child sees it
 * @param folder where derivatives go; null when reading
 * @param masks words that a rendering must not show
 */
record Task(String job, String file, @Nullable String folder, List<String> masks) {
    static final String READ = "read";
    static final String RENDER = "render";
    static final String LISTEN = "listen";

    /** One line back: facts, derivatives, the print of a sound, or a failure that says nothing about the file. */
    record Reply(
            @Nullable FileFacts facts,
            @Nullable List<Derivative> derivatives,
            @Nullable List<Integer> print,
            @Nullable String failure) {
        static Reply failed(@Nullable String failure) {
            return new Reply(null, null, null, failure);
        }
    }
}
