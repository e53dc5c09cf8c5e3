package vn.guongsang.people.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.Role;
import vn.guongsang.people.body.BodyDesk;
import vn.guongsang.people.body.BodyForm;
import vn.guongsang.people.staff.DemoDesk;
import vn.guongsang.people.unit.UnitDesk;
import vn.guongsang.people.unit.UnitForm;

/**
 * Brings the units, staff and bodies of demonstration packs, with passwords made up for this data folder and written to
 * {@code demo-accounts.tsv}, which only its owner can read. Only where the portal brings its own database.
 */
@ApplicationScoped
class DemoPeople {
    static final String FILE = "demo-accounts.tsv";
    private static final String HEADER = "role\tunit\tusername\tpassword\n";
    private static final int LETTERS = 16;
    private static final YAMLMapper YAML = new YAMLMapper();

    private final UnitDesk units;
    private final BodyDesk bodies;
    private final DemoDesk staff;
    private final Passwords passwords;
    private final boolean demo;
    private final Path packs;
    private final Path accounts;

    DemoPeople(
            UnitDesk units,
            BodyDesk bodies,
            DemoDesk staff,
            Passwords passwords,
            @ConfigProperty(name = "guongsang.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "guongsang.packs") Path packs,
            @ConfigProperty(name = "guongsang.data") Path data) {
        this.units = units;
        this.bodies = bodies;
        this.staff = staff;
        this.passwords = passwords;
        this.demo = demo;
        this.packs = packs;
        this.accounts = data.resolve(FILE);
    }

    void load(@Observes StartupEvent started) throws IOException {
        if (!demo || !Files.isDirectory(packs)) {
            return;
        }
        try (var folders = Files.list(packs)) {
            for (var folder : folders.sorted().toList()) {
                var contest = folder.resolve("contest.yaml");
                if (Files.exists(contest)
                        && YAML.readTree(contest.toFile()).path("demo").asBoolean()) {
                    load(folder, YAML.readTree(contest.toFile()).path("slug").asText());
                }
            }
        }
    }

    private void load(Path folder, String slug) throws IOException {
        for (var unit : listed(folder.resolve("units.yaml"), "units")) {
            units.bring(new UnitForm(
                    text(unit, "code"),
                    text(unit.path("name"), "vi"),
                    text(unit, "type"),
                    text(unit, "address"),
                    text(unit, "phone")));
        }
        for (var person : listed(folder.resolve("people.yaml"), "staff")) {
            account(person);
        }
        for (var body : listed(folder.resolve("people.yaml"), "bodies")) {
            for (var member : body.path("members")) {
                bodies.bring(
                        slug,
                        new BodyForm(
                                text(body, "body"),
                                text(member, "name"),
                                text(member, "birthYear"),
                                text(member, "phone")));
            }
        }
    }

    // the file first: a crash in between leaves a line whose password the next start gives to the account
    private void account(JsonNode person) throws IOException {
        var username = text(person, "username");
        if (staff.knows(username)) {
            return;
        }
        var role = text(person, "role");
        var unit = text(person, "unit");
        var written = written(username);
        var password = written.orElseGet(DemoPeople::fresh);
        if (written.isEmpty()) {
            write(String.join("\t", role, unit, username, password) + "\n");
        }
        staff.account(Role.of(role), unit, username, text(person, "name"), passwords.hash(password));
    }

    private Optional<String> written(String username) throws IOException {
        if (!Files.exists(accounts)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(accounts)) {
            return lines.map(line -> line.split("\t"))
                    .filter(columns -> columns.length == 4 && columns[2].equals(username))
                    .map(columns -> columns[3])
                    .findFirst();
        }
    }

    /** The file is made for its owner alone before the first password is in it. */
    private void write(String line) throws IOException {
        if (!Files.exists(accounts)) {
            Files.createDirectories(accounts.toAbsolutePath().getParent());
            Files.createFile(
                    accounts, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(accounts, HEADER);
        }
        Files.writeString(accounts, line, StandardOpenOption.APPEND);
    }

    private static String fresh() {
        return Secret.fresh().replaceAll("[-_]", "x").substring(0, LETTERS);
    }

    private static String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : "";
    }

    private static List<JsonNode> listed(Path file, String key) throws IOException {
        return Files.exists(file)
                ? StreamSupport.stream(YAML.readTree(file.toFile()).path(key).spliterator(), false)
                        .toList()
                : List.of();
    }

    /** Where the accounts stand, for the sign-in page; empty outside a demonstration. */
    String shownFile() {
        return demo && Files.exists(accounts) ? accounts.toString() : "";
    }
}
