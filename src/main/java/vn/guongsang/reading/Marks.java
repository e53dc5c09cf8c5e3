package vn.guongsang.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Metadata;

/**
 * Whatever can be read in the metadata of a picture or a PDF, found as one finds words in any heap of bytes: its many
 * forms are a stranger's, and a name looks like a name in all of them.
 */
public final class Marks {
    private static final int MOST = 200;
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,.;:@_()/<>\"'=&#|+\\-]{4,4000}");
    private static final Pattern VALUE = Pattern.compile("[>\"']([^<>\"']{2,400})[<\"']");
    private static final Pattern TELLING = Pattern.compile("(?s).*\\p{L}{2}.*|.*\\d{8}.*");

    private Marks() {}

    public static List<Metadata> in(String name, byte @Nullable [] bytes) {
        var found = new LinkedHashSet<String>();
        if (bytes != null && bytes.length > 0) {
            int length = Math.min(bytes.length, MOST_BYTES);
            words(bytes, 0, length, StandardCharsets.UTF_8, found);
            for (int from : new int[] {0, 1}) {
                words(bytes, from, length - from, StandardCharsets.UTF_16LE, found);
                words(bytes, from, length - from, StandardCharsets.UTF_16BE, found);
            }
        }
        return found.stream().map(text -> new Metadata(name, text)).toList();
    }

    private static void words(byte[] bytes, int from, int length, Charset charset, Set<String> found) {
        var words = WORDS.matcher(new String(bytes, from, Math.max(0, length), charset));
        while (words.find() && found.size() < MOST) {
            if (words.group().indexOf('<') < 0) {
                add(words.group(), found);
                continue;
            }
            var value = VALUE.matcher(words.group());
            for (int at = 0; value.find(at) && found.size() < MOST; at = value.end() - 1) {
                add(value.group(1), found);
            }
        }
    }

    private static void add(String text, Set<String> found) {
        var mark = Manuscript.excerpt(text);
        boolean address =
                mark.startsWith("http://ns.") || mark.startsWith("http://www.w3") || mark.startsWith("http://purl");
        if (!address && TELLING.matcher(mark).matches()) {
            found.add(mark);
        }
    }
}
