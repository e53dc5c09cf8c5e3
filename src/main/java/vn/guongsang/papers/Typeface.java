package vn.guongsang.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** The typeface that PDFs embed: the first on this machine that holds every Vietnamese letter in all four cuts. */
@ApplicationScoped
public class Typeface {
    private static final String FONTS = "/usr/share/fonts/truetype/";
    /** The first two have the measures of Times New Roman; old versions of the second lack letters and are passed by. */
    private static final List<Cuts> KNOWN = List.of(
            cuts("croscore/Tinos-%s.ttf", "Regular", "Bold", "Italic", "BoldItalic"),
            cuts("liberation2/LiberationSerif-%s.ttf", "Regular", "Bold", "Italic", "BoldItalic"),
            cuts("liberation/LiberationSerif-%s.ttf", "Regular", "Bold", "Italic", "BoldItalic"),
            cuts("freefont/FreeSerif%s.ttf", "", "Bold", "Italic", "BoldItalic"),
            cuts("dejavu/DejaVuSerif%s.ttf", "", "-Bold", "-Italic", "-BoldItalic"));

    private static final String LETTERS = letters();

    private final List<Cuts> known;

    public Typeface() {
        this(KNOWN);
    }

    Typeface(List<Cuts> known) {
        this.known = known;
    }

    /** The files of one family. */
    public record Cuts(Path regular, Path bold, Path italic, Path boldItalic) {
        Stream<Path> files() {
            return Stream.of(regular, bold, italic, boldItalic);
        }
    }

    /** Refused in words where no family will do; the .docx needs none. */
    public Cuts cuts() {
        return find().orElseThrow(() -> new Refusal.WrongState(Words.both("web", "noTypeface")));
    }

    public boolean found() {
        return find().isPresent();
    }

    Optional<Cuts> find() {
        return known.stream()
                .filter(c -> c.files().allMatch(Typeface::complete))
                .findFirst();
    }

    private static boolean complete(Path file) {
        if (!Files.isReadable(file)) {
            return false;
        }
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            var map = font.getUnicodeCmapLookup();
            return LETTERS.codePoints().allMatch(letter -> map.getGlyphId(letter) != 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static Cuts cuts(String pattern, String regular, String bold, String italic, String boldItalic) {
        return new Cuts(file(pattern, regular), file(pattern, bold), file(pattern, italic), file(pattern, boldItalic));
    }

    private static Path file(String pattern, String cut) {
        return Path.of(FONTS + pattern.formatted(cut));
    }

    private static String letters() {
        return Stream.of("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".split(""))
                .flatMap(vowel -> Stream.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
                        .map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)))
                .collect(Collectors.joining("", "đĐ", "–“”…"));
    }
}
