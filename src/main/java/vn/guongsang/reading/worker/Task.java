package vn.guongsang.reading.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Derivative;
import vn.guongsang.reading.FileFacts;

/**
 * One line to the child.
 *
 * @param job read, render or listen
 * @param file the file as the child sees it
 * @param folder where derivatives go; null when reading
 * @param masks words that a rendering must not show
 */
public record Task(String job, String file, @Nullable String folder, List<String> masks) {
    public static final String READ = "read";
    public static final String RENDER = "render";
    public static final String LISTEN = "listen";

    /** One line back: facts, derivatives, the print of a sound, or a failure that says nothing about the file. */
    public record Reply(
            @Nullable FileFacts facts,
            @Nullable List<Derivative> derivatives,
            @Nullable List<Integer> print,
            @Nullable String failure) {
        public static Reply failed(@Nullable String failure) {
            return new Reply(null, null, null, failure);
        }
    }
}
