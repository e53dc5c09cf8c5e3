package vn.guongsang.reading.word;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.Manuscript;

/** Field codes of Word: they are no text, but some fetch or start something when the file is opened. */
public final class FieldCode {
    private static final Pattern FETCHES =
            Pattern.compile("(?s)\\s*(INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|RD|DATABASE)\\b.*");
    private static final Pattern STARTS = Pattern.compile("(?s)\\s*(DDE|DDEAUTO|MACROBUTTON)\\b.*");

    private FieldCode() {}

    public static void notice(String code, Manuscript manuscript) {
        var upper = code.toUpperCase(Locale.ROOT);
        if (STARTS.matcher(upper).matches() && !upper.contains("NOMACRO")) {
            manuscript.sign(Oddity.SCRIPT, 1, code);
        } else if (FETCHES.matcher(upper).matches() && upper.matches("(?s).*(://|\\\\).*")) {
            manuscript.sign(Oddity.EXTERNAL_REFERENCE, 1, code);
        }
    }
}
