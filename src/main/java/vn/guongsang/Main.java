package vn.guongsang;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.guongsang.publishing.verification.VerifyCommand;

/** Starts the portal, or with {@code verify} checks files offline and starts nothing; without {@code DB_URL} in the environment it brings its own database and keys under {@code DATA}. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) throws IOException {
        // before the first line of any log: what starts ahead of Quarkus would log in a manner of its own
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(VerifyCommand.run(List.of(args).subList(1, args.length), System.out));
        }
        try {
            if (System.getenv("DB_URL") != null) {
                Production.refuseWeakSettings(System.getenv());
            } else {
                bringOwnDatabase();
            }
        } catch (StartRefused refused) {
            System.err.println("\nGương Sáng: " + refused.getMessage() + "\n");
            System.exit(1);
        }
        System.setProperty(
                "guongsang.scratch",
                Scratch.in(Path.of(System.getProperty("java.io.tmpdir"))).toString());
        Quarkus.run(args);
    }

    private static void bringOwnDatabase() throws IOException {
        var data = Path.of(System.getenv().getOrDefault("DATA", ".data"))
                .toAbsolutePath()
                .normalize();
        var keys = DemoKeys.in(data);
        var database = EmbeddedDatabase.startIn(data);
        keys.asSettings().forEach(System::setProperty);
        database.asSettings().forEach(System::setProperty);
    }
}
