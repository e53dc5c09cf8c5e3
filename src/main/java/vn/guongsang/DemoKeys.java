package vn.guongsang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import vn.guongsang.kernel.Secret;

/** The demo's own secrets, random for each data folder and readable by its owner alone. */
record DemoKeys(Path secretKey, Path auditKey) {

    static DemoKeys in(Path data) throws IOException {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new StartRefused("cannot write to the data folder " + data + " (" + e.getMessage() + ").");
        }
        return new DemoKeys(key(data.resolve("secret.key")), key(data.resolve("audit.key")));
    }

    Map<String, String> asSettings() throws IOException {
        return Map.of(
                "SECRET_KEY_FILE", secretKey.toString(),
                "AUDIT_KEY_FILE", auditKey.toString(),
                "SESSION_KEY", Secret.hash("session:" + Files.readString(secretKey)));
    }

    private static Path key(Path file) throws IOException {
        if (!Files.exists(file)) {
            writePrivately(file, Secret.fresh() + Secret.fresh());
        }
        return file;
    }

    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw new StartRefused("cannot write " + file + ": " + e.getMessage() + ". Is the disk full?");
        }
    }
}
