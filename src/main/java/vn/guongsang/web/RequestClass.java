package vn.guongsang.web;

import java.util.Locale;

/** What may wait for what when too many come at once; each class has its own number of requests at work. */
enum RequestClass {
    /** Sending an entry, and uploads that have begun. */
    SUBMIT(1000, 2),
    DRAFT(400, 3),
    SIGN_IN(100, 5),
    NEW_UPLOAD(300, 5),
    BROWSE(800, 5),
    /** Trial checks and exports. */
    COSTLY(80, 10);

    private final int most;
    private final int comeBackSeconds;

    RequestClass(int most, int comeBackSeconds) {
        this.most = most;
        this.comeBackSeconds = comeBackSeconds;
    }

    int most() {
        return most;
    }

    int comeBackSeconds() {
        return comeBackSeconds;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestClass of(String method, String path) {
        boolean changes = !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        if (path.startsWith("/api/uploads/") || changes && sends(path)) {
            return SUBMIT;
        }
        if (path.contains("/export") || changes && (path.endsWith("/checks") || path.endsWith("/try"))) {
            return COSTLY;
        }
        if (!changes) {
            return BROWSE;
        }
        return path.equals("/api/uploads") ? NEW_UPLOAD : path.equals("/sign-in") ? SIGN_IN : DRAFT;
    }

    private static boolean sends(String path) {
        return path.startsWith("/api/contests/") && path.endsWith("/entries")
                || path.startsWith("/entries/") && path.endsWith("/declarations");
    }
}
