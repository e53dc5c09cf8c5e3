package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.SigningKey;

/**
 * Finds entries by the key of their receipt. An unknown code costs the same comparison as a wrong secret and is answered
 * alike.
 */
@ApplicationScoped
public class Keyring {
    private static final String NOBODY = Secret.hash("nobody");
    private final Entries entries;
    private final SigningKey signing;

    Keyring(Entries entries, SigningKey signing) {
        this.entries = entries;
        this.signing = signing;
    }

    Entry find(ReceiptKey key) {
        return opened(entries.byCode(key.code()), key);
    }

    /** For sending: waits for whoever sends the same entry now. */
    Entry locked(ReceiptKey key) {
        return opened(entries.lockedByCode(key.code()), key);
    }

    public boolean opens(Code code, String secret) {
        var entry = entries.byCode(code);
        var stored = entry.map(Entry::secretHash).orElse(NOBODY);
        return Secret.same(Secret.hash(secret), stored) && entry.isPresent();
    }

    /** The secret that belongs to a one-time key: the same request, made again, is given the same one. */
    String secretFor(String use, String oneTimeKey, String bodyHash) {
        return signing.sign("entry-secret:" + use + ":" + oneTimeKey + ":" + bodyHash);
    }

    private static Entry opened(Optional<Entry> found, ReceiptKey key) {
        var stored = found.map(Entry::secretHash).orElse(NOBODY);
        boolean fits = Secret.same(Secret.hash(key.secret()), stored);
        return found.filter(entry -> fits).orElseThrow(Refusal::notHere);
    }
}
