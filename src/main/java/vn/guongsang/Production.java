package vn.guongsang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.guongsang.kernel.Secret;

/** What a real installation must bring; the portal refuses to start with a missing or weak secret. */
final class Production {
    private static final List<String> NEEDED = List.of(
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "DB_MIGRATION_USER",
            "DB_MIGRATION_PASSWORD",
            "PUBLIC_URL",
            "SECRET_KEY_FILE",
            "AUDIT_KEY_FILE");
    private static final int SHORTEST_PASSWORD = 16;
    private static final int SHORTEST_KEY = 32;

    private Production() {}

    static void refuseWeakSettings(Map<String, String> environment) {
        var missing = NEEDED.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("these settings are missing: " + String.join(", ", missing) + ".");
        }
        for (var name : List.of("DB_PASSWORD", "DB_MIGRATION_PASSWORD")) {
            if (environment.get(name).length() < SHORTEST_PASSWORD) {
                throw new StartRefused(name + " is shorter than " + SHORTEST_PASSWORD + " characters.");
            }
        }
        if (environment.get("DB_USER").equals(environment.get("DB_MIGRATION_USER"))) {
            throw new StartRefused("DB_USER and DB_MIGRATION_USER must be two users: the portal runs as one that cannot"
                    + " alter or drop.");
        }
        System.setProperty("guongsang.demo", "false");
        System.setProperty("SESSION_KEY", Secret.hash("session:" + strongKey(environment, "SECRET_KEY_FILE")));
        strongKey(environment, "AUDIT_KEY_FILE");
        trustProxies(environment.getOrDefault("TRUSTED_PROXIES", ""));
    }

    /** Forwarded headers count only from the proxies that are named; from anybody else they are ignored. */
    private static void trustProxies(String proxies) {
        if (!proxies.isBlank()) {
            System.setProperty("quarkus.http.proxy.proxy-address-forwarding", "true");
            System.setProperty("quarkus.http.proxy.enable-forwarded-host", "true");
            System.setProperty("quarkus.http.proxy.trusted-proxies", proxies);
        }
    }

    private static String strongKey(Map<String, String> environment, String name) {
        var file = Path.of(environment.get(name));
        try {
            var key = Files.readString(file).strip();
            if (key.length() < SHORTEST_KEY || key.chars().distinct().count() < 10) {
                throw new StartRefused("the key in " + name + " is weak: use at least " + SHORTEST_KEY
                        + " random characters, for example from `openssl rand -base64 48`.");
            }
            return key;
        } catch (IOException e) {
            throw new StartRefused("cannot read " + name + " (" + file + ").");
        }
    }
}
