package vn.guongsang.people.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import vn.guongsang.kernel.Secret;

/**
 * What makes a password good enough and how it is kept: Argon2id with 19 MiB, two passes and one lane, the setting that
 * OWASP recommends, which takes 50 to 100 ms here.
 */
@ApplicationScoped
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final Set<String> refused = list();
    /** The hash of no password: working one out would keep every start of the portal waiting. */
    private final String nobody = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES + "$"
            + chance(SALT_BYTES) + "$" + chance(HASH_BYTES);
    // many sign-ins at once would take all memory and every core from the people who send entries
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Why a password is refused. */
    enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        LIKE_USERNAME
    }

    /** Length counts characters as people see them; there are no rules about what they must be. */
    Optional<Flaw> flawOf(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        var plain = plain(password);
        if (plain.contains(plain(username))) {
            return Optional.of(Flaw.LIKE_USERNAME);
        }
        boolean monotonous = password.codePoints().distinct().count() < 4;
        return monotonous || refused.contains(plain) ? Optional.of(Flaw.TOO_COMMON) : Optional.empty();
    }

    String hash(String password) {
        return alone(() -> Password.hash(typed(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult());
    }

    /** Takes as long for an unknown account or one without a password as for a wrong password. */
    boolean fits(String password, Optional<String> hash) {
        var kept = hash.filter(h -> h.startsWith("$argon2id$")).orElse(nobody);
        boolean same =
                alone(() -> Password.check(typed(password), kept).with(Argon2Function.getInstanceFromHash(kept)));
        return same && !kept.equals(nobody);
    }

    private static String chance(int bytes) {
        var letters = Secret.fresh().substring(0, bytes).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().withoutPadding().encodeToString(letters);
    }

    private <T> T alone(java.util.function.Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Keyboards compose Vietnamese letters in different ways; nothing else of what was typed is changed. */
    private static String typed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String plain(String text) {
        return typed(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static Set<String> list() {
        var file = Objects.requireNonNull(Passwords.class.getResourceAsStream("/people/refused-passwords.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Passwords::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
