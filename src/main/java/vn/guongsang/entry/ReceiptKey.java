package vn.guongsang.entry;

import vn.guongsang.kernel.Code;

/** What opens an entry: its code and the secret of its receipt. */
record ReceiptKey(Code code, String secret) {
    @Override
    public String toString() {
        return "ReceiptKey[" + code + "]";
    }
}
