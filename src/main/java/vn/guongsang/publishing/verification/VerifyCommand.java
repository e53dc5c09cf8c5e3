package vn.guongsang.publishing.verification;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.ChainVerifier;
import vn.guongsang.audit.Checkpoint;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.publishing.pages.CertificateCheck;
import vn.guongsang.web.Words;

/**
 * The offline verifier: {@code java -jar … verify --chain chain.txt …}. It starts nothing and asks nobody; it answers with
 * sentences and with 0 when everything fits, 1 when something does not, 2 when it was asked wrongly.
 */
public final class VerifyCommand {
    private static final Set<String> OPTIONS = Set.of(
            "--chain",
            "--key",
            "--checkpoints",
            "--earlier",
            "--receipt",
            "--sheet",
            "--certificate",
            "--results",
            "--lang");

    private final Map<String, String> options;
    private final PrintStream out;
    private final Locale locale;
    private boolean fits = true;

    private VerifyCommand(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.locale = "en".equals(options.get("--lang")) ? Locale.ENGLISH : Bilingual.VIETNAMESE;
    }

    /** Runs it with the words after {@code verify}. */
    public static int run(List<String> words, PrintStream out) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i), words.get(i + 1));
        }
        var command = new VerifyCommand(options, out);
        boolean asked = options.containsKey("--chain") || options.containsKey("--certificate");
        if (words.size() % 2 != 0 || !asked || !OPTIONS.containsAll(options.keySet())) {
            command.say("verifyUsage");
            return 2;
        }
        try {
            return command.run();
        } catch (IOException | UncheckedIOException e) {
            command.say("verifyUnreadable", String.valueOf(e.getMessage()));
            return 2;
        }
    }

    private int run() throws IOException {
        if (options.containsKey("--chain")) {
            chain();
        }
        if (options.containsKey("--certificate")) {
            certificate();
        }
        return fits ? 0 : 1;
    }

    private void chain() throws IOException {
        var fingerprints = Stream.of("--receipt", "--sheet")
                .map(options::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        var checkpoints = checkpoints();
        try (var rows = lines("--chain");
                var earlier = options.containsKey("--earlier") ? lines("--earlier") : null) {
            var outcome = new ChainVerifier(checkpoints, earlier, fingerprints).verify(rows);
            tell(outcome);
            fingerprints.forEach(f -> tell(f, outcome));
        }
    }

    /** Only those that the key signed; a note that does not fit is itself a finding. */
    private List<Checkpoint> checkpoints() throws IOException {
        if (!options.containsKey("--checkpoints")) {
            return List.of();
        }
        var key = options.containsKey("--key") ? Files.readString(file("--key")).strip() : "";
        var signed = new ArrayList<Checkpoint>();
        for (var note : Files.readAllLines(file("--checkpoints"))) {
            if (note.isBlank()) {
                continue;
            }
            var checkpoint = Checkpoint.read(note).filter(c -> c.signedBy(key));
            checkpoint.ifPresentOrElse(signed::add, () -> wrong("verifyForgedCheckpoint", note.strip()));
        }
        return signed;
    }

    private void tell(ChainVerifier.Outcome outcome) {
        if (outcome.first() == null) {
            say("verifyWhole", String.valueOf(outcome.rows()), outcome.head());
        } else {
            wrong("verifyWrong." + outcome.wrong(), String.valueOf(outcome.first()), String.valueOf(outcome.rows()));
        }
        if (options.containsKey("--checkpoints")) {
            say("verifyConfirmed", String.valueOf(outcome.confirmed()), String.valueOf(outcome.rows()));
        } else {
            say("verifyUnconfirmed");
        }
    }

    private void tell(String fingerprint, ChainVerifier.Outcome outcome) {
        outcome.found().stream()
                .filter(f -> f.fingerprint().equals(fingerprint))
                .findFirst()
                .ifPresentOrElse(
                        f -> say("verifyFound", fingerprint, String.valueOf(f.sequence())),
                        () -> wrong("verifyNotFound", fingerprint));
    }

    private void certificate() throws IOException {
        var code = CertificateCheck.read(option("--certificate"));
        CertificateCheck.among(Files.readString(file("--results"))).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        c -> say("verifyCertificate", CertificateCheck.shown(code), c.holder(), c.prize(), c.work()),
                        () -> wrong("verifyNoCertificate", CertificateCheck.shown(code)));
    }

    private Stream<String> lines(String option) throws IOException {
        return Files.lines(file(option));
    }

    private Path file(String option) {
        return Path.of(option(option));
    }

    private String option(String name) {
        @Nullable String value = options.get(name);
        if (value == null) {
            throw new UncheckedIOException(new IOException(name + "?"));
        }
        return value;
    }

    private void wrong(String key, Object... arguments) {
        fits = false;
        say(key, arguments);
    }

    private void say(String key, Object... arguments) {
        out.println(Words.in(locale, "publishing", key, arguments));
    }
}
