package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.kernel.Secret;

class ProductionTest {
    @TempDir
    Path folder;

    private final Properties before = (Properties) System.getProperties().clone();
    private Map<String, String> settings;

    @BeforeEach
    void aCompleteInstallation() throws IOException {
        settings = new HashMap<>(Map.of(
                "DB_URL",
                "jdbc:mariadb://db/guongsang",
                "DB_USER",
                "gs_run",
                "DB_PASSWORD",
                Secret.fresh(),
                "DB_MIGRATION_USER",
                "gs_migrate",
                "DB_MIGRATION_PASSWORD",
                Secret.fresh(),
                "PUBLIC_URL",
                "https://contest.example.vn",
                "SECRET_KEY_FILE",
                key("secret.key", Secret.fresh() + Secret.fresh()),
                "AUDIT_KEY_FILE",
                key("audit.key", Secret.fresh() + Secret.fresh())));
    }

    /** A portal that starts later in this process is none of this installation. */
    @AfterEach
    void forgetTheInstallation() {
        System.setProperties(before);
    }

    @Test
    void aCompleteInstallationStarts() {
        assertThatCode(() -> Production.refuseWeakSettings(settings)).doesNotThrowAnyException();
    }

    @Test
    void everyMissingSettingIsNamed() {
        settings.remove("PUBLIC_URL");
        settings.put("AUDIT_KEY_FILE", " ");
        refused("these settings are missing: PUBLIC_URL, AUDIT_KEY_FILE.");
    }

    @Test
    void aPasswordOfFifteenCharactersIsRefused() {
        settings.put("DB_PASSWORD", "123456789abcdef");
        refused("DB_PASSWORD is shorter than 16 characters.");
    }

    @Test
    void oneAccountForBothIsRefused() {
        settings.put("DB_MIGRATION_USER", "gs_run");
        refused("DB_USER and DB_MIGRATION_USER must be two users: the portal runs as one that cannot alter or drop.");
    }

    @Test
    void aKeyThatSomebodyTypedIsRefused() throws IOException {
        settings.put("SECRET_KEY_FILE", key("weak.key", "a".repeat(64)));
        refused("the key in SECRET_KEY_FILE is weak: use at least 32 random characters, for example from"
                + " `openssl rand -base64 48`.");
    }

    @Test
    void aKeyFileThatIsNotThereIsRefused() {
        var absent = folder.resolve("absent.key");
        settings.put("AUDIT_KEY_FILE", absent.toString());
        refused("cannot read AUDIT_KEY_FILE (" + absent + ").");
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> Production.refuseWeakSettings(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessage(sentence);
    }

    private String key(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
