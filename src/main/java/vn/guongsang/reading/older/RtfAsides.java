package vn.guongsang.reading.older;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.word.FieldCode;
import vn.guongsang.reading.word.PackagePictures;

/** What an RTF file says beside its text: people in its properties, fields that fetch, pictures, labels of lists. */
final class RtfAsides {
    private static final int MOST_PICTURES = 20;
    private static final int MOST_BYTES = 30 << 20;
    private static final int LONGEST = 1000;
    /** Properties and the authors of remarks; each holds the name of the destination it stands in. */
    private static final Set<String> TELLING = Set.of(("info.author info.operator info.title info.subject info.company"
                    + " info.manager info.keywords info.doccomm info.comment info.category info.hlinkbase"
                    + " userprops.staticval atnauthor revtbl template")
            .split(" "));

    private static final Set<String> PARENTS = Set.of("info", "userprops");
    private final Manuscript manuscript;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private int pictures;
    private int half = -1;
    private boolean label;

    RtfAsides(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** The destination that a word begins inside another, or the one already open. */
    static String inside(String open, String word) {
        if (PARENTS.contains(open) && TELLING.contains(open + "." + word)) {
            return open + "." + word;
        }
        return open.equals("fonttbl") || open.equals("pict") ? open + " property" : open;
    }

    static boolean begins(String open, String word) {
        return PARENTS.contains(open) && TELLING.contains(open + "." + word);
    }

    void put(String letters, String destination) {
        if (destination.equals("listtext") || destination.equals("pntext")) {
            label |= !letters.isBlank();
        } else if ((destination.equals("fldinst") || TELLING.contains(destination)) && text.length() < LONGEST) {
            text.append(letters);
        }
    }

    /** A digit of a picture in the usual way of writing bytes. */
    void digit(int letter) {
        int value = Character.digit(letter, 16);
        if (value < 0 || picture.size() > MOST_BYTES) {
            return;
        }
        if (half < 0) {
            half = value;
        } else {
            picture.write(half * 16 + value);
            half = -1;
        }
    }

    void binary(byte[] bytes) {
        picture.writeBytes(bytes);
    }

    /** The group of a destination ends. */
    void close(String destination) {
        if (destination.equals("pict")) {
            if (pictures++ < MOST_PICTURES && PackagePictures.written(picture.toByteArray())) {
                manuscript.sign(Oddity.PICTURE_OF_TEXT, 1, "pict");
            }
            picture.reset();
            half = -1;
        } else if (destination.equals("fldinst")) {
            FieldCode.notice(text.toString(), manuscript);
            text.setLength(0);
        } else if (TELLING.contains(destination)) {
            manuscript.metadata(
                    destination.substring(destination.indexOf('.') + 1),
                    text.toString().replaceFirst(";$", ""));
            text.setLength(0);
        }
    }

    /** Whether a label was shown before the paragraph that ends now. */
    boolean labelled() {
        boolean shown = label;
        label = false;
        return shown;
    }
}
