package vn.guongsang.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.guongsang.contest.definition.Pack;

/** The Hà Đông contest under a slug of a test's own, so that tests which share a database do not meet. */
public final class OwnPack {
    // The database of the tests outlives a run.
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private OwnPack() {}

    public static String slug(String name) {
        return name + "-" + RUN;
    }

    public static Pack named(String slug) {
        return named(slug, text -> text);
    }

    /** With the text of contest.yaml changed first. */
    public static Pack named(String slug, UnaryOperator<String> change) {
        try {
            Path folder =
                    Files.createDirectory(Files.createTempDirectory("pack").resolve(slug));
            for (String file : new String[] {"contest.yaml", "article.yaml", "radio.yaml", "television.yaml"}) {
                String text = Files.readString(Path.of("scoring-rubrics/ha-dong-2023", file));
                text = text.replace("slug: ha-dong-2023", "slug: " + slug);
                Files.writeString(folder.resolve(file), file.equals("contest.yaml") ? change.apply(text) : text);
            }
            return Pack.read(folder, LocalDate.of(2026, 11, 22));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
