package vn.guongsang.inspect;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.Pack;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Author;
import vn.guongsang.inspect.rule.Dossier.Barred;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Dossier.Exemplar;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.FontShare;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Media;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Sign;
import vn.guongsang.reading.FileFacts.SizeShare;
import vn.guongsang.reading.FileFacts.Text;
import vn.guongsang.reading.FileFacts.Words;

/** Dossiers around the rules of Hà Đông, each one step from a clean one. */
final class Cases {
    static final ContestDefinition CONTEST = Pack.read(
                    Path.of("scoring-rubrics/ha-dong-2023"), LocalDate.of(2026, 11, 22))
            .definition();
    static final RuleBook BOOK = RuleBook.of(CONTEST);
    static final Instant IN_TIME = Instant.parse("2023-07-15T16:59:59.999999Z");
    static final Set<String> ALL_DECLARED = Stream.concat(CONTEST.declarations().stream(), CONTEST.consents().stream())
            .map(ContestDefinition.Statement::id)
            .collect(Collectors.toSet());

    private Cases() {}

    static Received docx(int low, int shown, int high) {
        return written(
                "docx", text(low, shown, high, List.of(new PageSize(210, 297)), "Times New Roman", 14, 1), List.of());
    }

    static Text text(int low, int shown, int high, List<PageSize> pages, String font, double pt, double share) {
        var fonts = share == 1
                ? List.of(new FontShare(font, 1))
                : List.of(new FontShare(font, share), new FontShare("Arial", 1 - share));
        var plain = "một ".repeat(Math.max(0, low)).strip();
        return new Text(
                plain,
                new Words(low, shown, high, 0),
                pages,
                null,
                fonts,
                List.of(new SizeShare(pt, 1)),
                null,
                false,
                false);
    }

    static Received written(String type, Text text, List<Sign> signs, Metadata... metadata) {
        return new Received(
                "bai." + type,
                new FileFacts(
                        Kind.DOCUMENT,
                        type,
                        "application/x",
                        10,
                        "ab",
                        null,
                        null,
                        text,
                        null,
                        null,
                        signs,
                        List.of(metadata),
                        null));
    }

    static Received picture() {
        return new Received(
                "trang-1.jpg",
                new FileFacts(
                        Kind.IMAGE,
                        "jpg",
                        "image/jpeg",
                        10,
                        "ab",
                        null,
                        null,
                        null,
                        new FileFacts.Picture(2000, 3000, true),
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    static Received broken(Problem problem) {
        return new Received(
                "bai.docx",
                new FileFacts(
                        Kind.DOCUMENT,
                        "docx",
                        "application/x",
                        10,
                        "ab",
                        problem,
                        "",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    static Received recording(String type, double seconds, double played, @Nullable Double header) {
        return recording(
                type, new Media(seconds, played, header, type.equals("mp4"), true, false, false, 0, List.of()));
    }

    static Received recording(String type, Media media) {
        return new Received(
                "bai." + type,
                new FileFacts(
                        media.hasVideo() ? Kind.VIDEO : Kind.AUDIO,
                        type,
                        "x/y",
                        10,
                        "ab",
                        null,
                        null,
                        null,
                        null,
                        media,
                        List.of(),
                        List.of(),
                        null));
    }

    static Author hoa() {
        return new Author(
                "Lê Thị Hoa",
                LocalDate.of(1980, 5, 1),
                "0912 345 678",
                "hoa@example.vn",
                "12 phố Lê Lợi",
                "Giáo viên",
                null,
                null,
                "lives",
                null);
    }

    static Exemplar pham() {
        return new Exemplar(
                "individual",
                "Phạm Thị Hòa",
                "0987654321",
                null,
                "phường Hà Cầu",
                "education",
                "UBND phường Hà Cầu",
                List.of(),
                null);
    }

    static EntryFacts entry(Author author, Barred... barred) {
        return entry("portal", IN_TIME, null, author, pham(), ALL_DECLARED, barred);
    }

    static EntryFacts entry(
            String channel,
            @Nullable Instant sentAt,
            @Nullable LocalDate postmark,
            Author author,
            Exemplar exemplar,
            Set<String> declared,
            Barred... barred) {
        return new EntryFacts(
                List.of(author),
                List.of(exemplar),
                declared,
                channel,
                sentAt,
                postmark,
                LocalDate.of(2023, 7, 1),
                List.of(barred),
                new Dossier.Comparison(true, List.of(), List.of()));
    }

    static Inspection inspect(String category, Received... files) {
        return BOOK.inspect(new Dossier(category, List.of(files), null));
    }

    static Inspection inspect(EntryFacts entry) {
        return BOOK.inspect(new Dossier("article", List.of(docx(1500, 1500, 1500)), entry));
    }

    static Inspection.Ruled ruled(Inspection inspection, String rule) {
        return inspection.results().stream()
                .filter(r -> r.rule().key().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
