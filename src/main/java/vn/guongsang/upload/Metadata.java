package vn.guongsang.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of a file.
 *
 * @param raw the header as it came, given back by HEAD
 * @param name a name for people, without folders, control or direction signs
 */
record Metadata(String raw, String name, @Nullable String contest, @Nullable String category) {
    private static final int MOST = 4096;
    private static final int LONGEST_NAME = 200;
    private static final Pattern KEY = Pattern.compile("[!-+\\--~]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    static Metadata none() {
        return new Metadata("", "tep", null, null);
    }

    static Metadata named(String name) {
        return new Metadata("", cleaned(name), null, null);
    }

    static Metadata of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return none();
        }
        if (header.length() > MOST) {
            throw TusRefusal.badRequest("metadata");
        }
        var values = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" +", 2);
            var value = parts.length == 1 ? "" : decoded(parts[1]);
            if (!KEY.matcher(parts[0]).matches() || values.put(parts[0], value) != null) {
                throw TusRefusal.badRequest("metadata");
            }
        }
        return new Metadata(
                header,
                cleaned(values.getOrDefault("filename", "")),
                slug(values, "contest"),
                slug(values, "category"));
    }

    private static String decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException notBase64OrNotText) {
            throw TusRefusal.badRequest("metadata");
        }
    }

    private static @Nullable String slug(Map<String, String> values, String key) {
        var value = values.getOrDefault(key, "");
        if (!value.isEmpty() && !SLUG.matcher(value).matches()) {
            throw TusRefusal.badRequest("metadata");
        }
        return value.isEmpty() ? null : value;
    }

    private static String cleaned(String name) {
        if (name.indexOf('\r') >= 0 || name.indexOf('\n') >= 0 || name.indexOf('\0') >= 0) {
            throw TusRefusal.badRequest("metadata");
        }
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = HIDDEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
            return "tep";
        }
        return plain.length() <= LONGEST_NAME ? plain : shortened(plain);
    }

    /** Keeps the ending, by which people know what kind of file it is. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, (LONGEST_NAME - ending.length()) / 2)) + ending;
    }
}
