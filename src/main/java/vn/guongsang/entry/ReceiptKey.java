package vn.guongsang.entry;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Code;

/** What opens an entry: its code and the secret of its receipt. */
public record ReceiptKey(Code code, String secret) {
    /** As a request brings it; without a secret it opens nothing. */
    public static ReceiptKey of(Code code, @Nullable String secret) {
        return new ReceiptKey(code, secret == null ? "" : secret);
    }

    @Override
    public String toString() {
        return "ReceiptKey[" + code + "]";
    }
}
