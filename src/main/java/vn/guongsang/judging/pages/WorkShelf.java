package vn.guongsang.judging.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import vn.guongsang.entry.derivative.DerivativeBook;
import vn.guongsang.entry.derivative.DerivativeState;
import vn.guongsang.entry.derivative.DerivativeView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.SigningKey;

/** What a judge, and after publication the public, reads, hears and watches of an entry, numbered from 1; never the author's own files. */
@ApplicationScoped
public class WorkShelf {
    private static final int LONGEST_READING = 8 << 20;
    private static final Safelist READING = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "tbody",
                    "thead",
                    "tr",
                    "td",
                    "th",
                    "blockquote");
    private final DerivativeBook derivatives;
    private final SigningKey key;

    WorkShelf(DerivativeBook derivatives, SigningKey key) {
        this.derivatives = derivatives;
        this.key = key;
    }

    /**
     * One piece as the page shows it.
     *
     * @param role reading, page, picture, video or audio
     * @param text the reading text as clean HTML, empty for other roles
     * @param poster the number of the picture that stands before a video, 0 for none
     */
    public record Shown(int number, String role, String mediaType, String text, int poster) {}

    /** The work as a page shows it; pending and failed pieces only say that they are. */
    public record Work(List<Shown> pieces, boolean pending, boolean failed) {}

    public Work work(EntryId entry) {
        var all = derivatives.of(entry);
        var ready = ready(all);
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < ready.size(); i++) {
            var piece = ready.get(i);
            if (!piece.role().equals("poster")) {
                var text = piece.role().equals("reading") ? reading(piece) : "";
                shown.add(new Shown(i + 1, piece.role(), piece.mediaType(), text, posterOf(piece, ready)));
            }
        }
        return new Work(
                shown,
                all.isEmpty() || all.stream().anyMatch(d -> d.state() == DerivativeState.PENDING),
                all.stream().anyMatch(d -> d.state() == DerivativeState.FAILED));
    }

    /** One piece as bytes to be sent. */
    public record Piece(String key, long bytes, String mediaType) {}

    public Piece open(EntryId entry, int number) {
        var piece = piece(entry, number);
        return new Piece(java.util.Objects.requireNonNull(piece.key()), piece.bytes(), piece.mediaType());
    }

    DerivativeView piece(EntryId entry, int number) {
        var ready = ready(derivatives.of(entry));
        if (number < 1 || number > ready.size()) {
            throw Refusal.notHere();
        }
        return ready.get(number - 1);
    }

    /** Tells one piece under one sheet from itself later, and nothing else: two judges get two tags for the same bytes. */
    String tag(String ref, int number, DerivativeView piece) {
        return key.sign("judging-work|" + ref + "|" + number + "|" + piece.key())
                .substring(0, 22);
    }

    private static List<DerivativeView> ready(List<DerivativeView> all) {
        return all.stream().filter(d -> d.state() == DerivativeState.READY).toList();
    }

    private static int posterOf(DerivativeView video, List<DerivativeView> ready) {
        for (int i = 0; i < ready.size(); i++) {
            var other = ready.get(i);
            if (video.role().equals("video") && other.role().equals("poster") && other.file() == video.file()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Cleaned once more on its way into our page: the renderer is another process, and this is where a mistake would hurt. */
    private String reading(DerivativeView piece) {
        try (var bytes = derivatives.open(piece, 0, Math.min(piece.bytes(), LONGEST_READING))) {
            var html = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.clean(html, "", READING, new OutputSettings().prettyPrint(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
