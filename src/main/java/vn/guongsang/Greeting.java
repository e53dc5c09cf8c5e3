package vn.guongsang;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person at the terminal where the portal is. */
@ApplicationScoped
class Greeting {
    private final String address;
    private final Path accounts;

    Greeting(
            @ConfigProperty(name = "guongsang.public-url") String address,
            @ConfigProperty(name = "guongsang.data") Path data) {
        this.address = address;
        this.accounts = data.resolve("demo-accounts.tsv");
    }

    void greet(@ObservesAsync HttpServerStart started) {
        var demo = Files.exists(accounts) ? "\n  Tài khoản dùng thử / demo accounts: " + accounts : "";
        System.out.println("\n  Gương Sáng: " + address + demo + "\n  Ctrl-C dừng cổng / stops the portal.\n");
    }
}
