package vn.guongsang.entry.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.SubmissionDesk;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.kernel.VietnameseText;

/**
 * An entry sent in one request.
 *
 * @param files addresses of finished uploads, in order
 * @param manifest what each of them is promised to be, in the same order
 */
public record EntryRequest(
        @Nullable String category,
        @Nullable String title,
        @Nullable List<Draft.Writer> authors,
        @Nullable List<Draft.Subject> exemplars,
        @Nullable List<String> files,
        @Nullable List<Line> manifest,
        @Nullable List<String> declarations,
        @Nullable List<String> consents) {

    /** A file's name, size and SHA-256 in hex. */
    public record Line(@Nullable String name, @Nullable Long bytes, @Nullable String sha256) {}

    Draft draft() {
        return new Draft(
                Objects.requireNonNullElse(category, ""),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(authors, List.of()),
                Objects.requireNonNullElse(exemplars, List.of()),
                Objects.requireNonNullElse(declarations, List.of()),
                Objects.requireNonNullElse(consents, List.of()));
    }

    List<SubmissionDesk.Promised> promised() {
        var urls = Objects.requireNonNullElse(files, List.<String>of());
        var lines = Objects.requireNonNullElse(manifest, List.<Line>of());
        var promised = new ArrayList<SubmissionDesk.Promised>();
        for (int i = 0; i < urls.size(); i++) {
            var line = i < lines.size() ? lines.get(i) : new Line(null, null, null);
            promised.add(new SubmissionDesk.Promised(
                    urls.get(i),
                    VietnameseText.stored(Objects.requireNonNullElse(line.name(), "")),
                    Objects.requireNonNullElse(line.bytes(), -1L),
                    Objects.requireNonNullElse(line.sha256(), "")));
        }
        return promised;
    }
}
