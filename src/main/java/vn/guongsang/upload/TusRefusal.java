package vn.guongsang.upload;

import java.util.LinkedHashMap;
import java.util.Map;

/** A "no" that only the upload protocol knows; the words stand in {@code messages/upload} under its key. */
final class TusRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String key;
    private final transient Object[] limits;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private TusRefusal(int status, String key, Object... limits) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.limits = limits;
    }

    static TusRefusal badRequest(String key) {
        return new TusRefusal(400, key);
    }

    static TusRefusal finalIsWhole() {
        return new TusRefusal(403, "finalIsWhole");
    }

    static TusRefusal wrongOffset(long offset) {
        return new TusRefusal(409, "wrongOffset").with("Upload-Offset", offset);
    }

    static TusRefusal unfinishedPart() {
        return new TusRefusal(409, "unfinishedPart");
    }

    static TusRefusal frozen() {
        return new TusRefusal(409, "frozen");
    }

    /** Another request has gone on with this upload. */
    static TusRefusal overtaken() {
        return new TusRefusal(409, "overtaken");
    }

    static TusRefusal gone() {
        return new TusRefusal(410, "gone");
    }

    static TusRefusal wrongVersion() {
        return new TusRefusal(412, "wrongVersion").with("Tus-Version", "1.0.0");
    }

    static TusRefusal tooLong() {
        return new TusRefusal(413, "tooLong");
    }

    static TusRefusal wrongType() {
        return new TusRefusal(415, "wrongType");
    }

    static TusRefusal busy() {
        return new TusRefusal(423, "busy").with("Retry-After", 2);
    }

    static TusRefusal crowded(long seconds) {
        return new TusRefusal(429, "crowded").with("Retry-After", seconds);
    }

    static TusRefusal manyOfPerson(int most) {
        return new TusRefusal(429, "manyOfPerson", most).with("Retry-After", 60);
    }

    static TusRefusal manyOfAddress(int most) {
        return new TusRefusal(429, "manyOfAddress", most).with("Retry-After", 60);
    }

    static TusRefusal wrongChecksum() {
        return new TusRefusal(460, "wrongChecksum");
    }

    static TusRefusal storeDown() {
        return new TusRefusal(503, "storeDown").with("Retry-After", 10);
    }

    static TusRefusal stillJoining() {
        return new TusRefusal(503, "stillJoining").with("Retry-After", 2);
    }

    static TusRefusal noRoom() {
        return new TusRefusal(507, "noRoom").with("Retry-After", 600);
    }

    private TusRefusal with(String header, Object value) {
        headers.put(header, value.toString());
        return this;
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    Object[] limits() {
        return limits;
    }

    Map<String, String> headers() {
        return headers;
    }
}
