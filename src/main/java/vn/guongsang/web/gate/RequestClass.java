package vn.guongsang.web.gate;

import java.util.Locale;

/**
 * What may wait for what when too many come at once, the most urgent first. Each class has its own number of requests at
 * work and its own bounded line. Short ones also share the machine: a class is let in only while fewer are at work in all
 * than its share, so that there is always room for those above it. Long ones carry files; what they wait for is their
 * sender's network, and they are counted by themselves.
 */
enum RequestClass {
    /** Sending an entry. */
    SUBMIT(new Room(48, 48), new Line(2000, 20, 2)),
    /** Uploads that have begun, and forms that carry files. */
    UPLOAD(new Room(0, 1000), new Line(200, 10, 2)),
    DRAFT(new Room(44, 32), new Line(400, 15, 3)),
    SIGN_IN(new Room(40, 6), new Line(100, 10, 5)),
    NEW_UPLOAD(new Room(0, 300), new Line(300, 10, 5)),
    BROWSE(new Room(36, 36), new Line(400, 10, 5)),
    EXPORT(new Room(32, 4), new Line(20, 10, 10)),
    /** Trial checks. */
    CHECK(new Room(0, 40), new Line(40, 15, 10));

    private final Room room;
    private final Line line;

    RequestClass(Room room, Line line) {
        this.room = room;
        this.line = line;
    }

    /**
     * @param share of all short requests at work, below which one of these is let in; zero for long ones
     * @param most of this class at work
     */
    private record Room(int share, int most) {}

    /** How many wait, for how many seconds at most, and after how many a person turned away comes back at the earliest. */
    private record Line(int most, int patience, int comeBack) {}

    boolean brief() {
        return room.share() > 0;
    }

    int share() {
        return room.share();
    }

    int most() {
        return room.most();
    }

    int waiting() {
        return line.most();
    }

    int patienceSeconds() {
        return line.patience();
    }

    int comeBackSeconds() {
        return line.comeBack();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestClass of(String method, String path, boolean files) {
        boolean changes = !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        if (path.startsWith("/api/uploads/")) {
            return UPLOAD;
        }
        if (changes && (path.endsWith("/checks") || path.endsWith("/try"))) {
            return CHECK;
        }
        if (!changes) {
            return path.contains("/export") ? EXPORT : BROWSE;
        }
        return change(path, files);
    }

    private static RequestClass change(String path, boolean files) {
        if (sends(path)) {
            return SUBMIT;
        }
        if (path.equals("/api/uploads")) {
            return NEW_UPLOAD;
        }
        if (files) {
            return UPLOAD;
        }
        return path.equals("/sign-in") ? SIGN_IN : DRAFT;
    }

    private static boolean sends(String path) {
        return path.startsWith("/api/contests/") && path.endsWith("/entries")
                || path.startsWith("/entries/") && path.endsWith("/declarations");
    }
}
