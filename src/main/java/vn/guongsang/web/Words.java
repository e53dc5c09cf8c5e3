package vn.guongsang.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.guongsang.kernel.Bilingual;

/** The sentences of the portal, by capability and key, in Vietnamese or English. */
public final class Words {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The sentence with its arguments filled in; a missing key is a programming error and says its name. */
    public static String in(Locale locale, String bundle, String key, Object... arguments) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Bilingual.VIETNAMESE;
        try {
            var pattern = ResourceBundle.getBundle("messages/" + bundle, language, EXACT)
                    .getString(key);
            return new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no words for " + bundle + "." + key + " in " + language, e);
        }
    }

    public static Bilingual both(String bundle, String key, Object... arguments) {
        return new Bilingual(
                in(Bilingual.VIETNAMESE, bundle, key, arguments), in(Locale.ENGLISH, bundle, key, arguments));
    }
}
