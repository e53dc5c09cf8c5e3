package vn.guongsang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.awards.official.CertificateCode;
import vn.guongsang.kernel.Secret;

/** The packaged jar as anybody would start it, on the files that a portal hands out: no network, no database. */
class VerifyIT {
    private static final Path JAR = Path.of("target/portal/guong-sang.jar");
    private static final String SHEET = Secret.hash("a sealed sheet");
    private static final int SEALED = 30;
    private static final String CERTIFICATE = CertificateCode.of(new CertificateCode.Said(
            "ha-dong-2023",
            "125/QĐ-HĐTĐKT",
            "20/08/2023",
            "written",
            "first",
            "Lê Thị Hoa",
            "GS-QMXJ-AK4R Người giữ lửa"));

    @TempDir
    Path files;

    private List<ChainRow> rows;
    private Path record;
    private Path chain;
    private Path checkpoints;
    private Path key;

    @BeforeEach
    void aPortalHandsOutItsChain() throws IOException {
        assertThat(JAR).as("package first: `mvn package -DskipTests`").exists();
        var portal = new TamperTest();
        rows = new ArrayList<>(portal.chain);
        record = keep("record.txt", lines(rows));
        chain = keep("chain.txt", lines(rows.stream().map(TamperTest::bare).toList()));
        checkpoints = keep(
                "checkpoints.txt",
                portal.checkpoints().stream().map(Checkpoint::note).collect(Collectors.joining("\n")));
        key = keep("key.txt", TamperTest.key());
    }

    @Test
    void theJarConfirmsTheChainAndAReceipt() throws Exception {
        var receipt = rows.get(122).hash();
        assertThat(run(0, "--chain", chain, "--checkpoints", checkpoints, "--key", key, "--receipt", receipt))
                .contains("Chuỗi nguyên vẹn", receipt + " có trong chuỗi");
        assertThat(run(1, "--chain", chain, "--receipt", "0".repeat(64))).contains("không có trong chuỗi");
        assertThat(run(0, "--lang", "en", "--chain", chain)).doesNotContain("Chuỗi");
    }

    @Test
    void theJarFindsTheHashOfASealedSheetThatTheMinutesPrint() throws Exception {
        var sealed = TamperTest.sealing(SEALED, SHEET);
        var whole = keep("sealed.txt", lines(sealed));
        assertThat(run(0, "--chain", whole, "--sheet", SHEET)).contains(SHEET + " có trong chuỗi");
        assertThat(run(1, "--chain", record, "--sheet", SHEET)).contains("không có trong chuỗi");
    }

    @Test
    void theJarConfirmsACertificateAndDeniesOneThatIsNot() throws Exception {
        var results = keep(
                "results.json",
                """
                {"published": true, "contest": "ha-dong-2023", "version": 1, "correction": "", "total": 2000000,
                 "decision": {"number": "125/QĐ-HĐTĐKT", "date": "2023-08-20"}, "collectives": [], "contentHash": "",
                 "winners": [{"rank": "first", "group": "written", "title": "Người giữ lửa", "authors": ["Lê Thị Hoa"],
                  "unit": "UBND phường Hà Cầu", "amount": 2000000, "code": "GS-QMXJ-AK4R"}]}
                """);
        assertThat(run(0, "--certificate", CERTIFICATE, "--results", results)).contains("có thật", "Lê Thị Hoa");
        assertThat(run(1, "--certificate", "AAAABBBBCCCC", "--results", results))
                .contains("Không có giấy");
    }

    @Test
    void theJarNamesTheFirstRowThatDoesNotFit() throws Exception {
        var changed = new ArrayList<>(rows);
        var r = rows.get(6);
        changed.set(6, TamperTest.with(r, r.at(), r.actor(), "entry.withdrawn", r.subject(), r.details()));
        assertThat(run(1, "--chain", keep("changed.txt", lines(changed)))).contains("Dòng 7 không khớp");
        var cut = keep("cut.txt", lines(rows.subList(0, 30)));
        assertThat(run(1, "--chain", cut, "--checkpoints", checkpoints, "--key", key))
                .contains("Từ dòng 31");
        assertThat(run(1, "--chain", cut, "--earlier", chain)).contains("Từ dòng 31");
    }

    @Test
    void whoAsksWronglyIsToldHow() throws Exception {
        assertThat(run(2)).contains("Cách dùng");
        assertThat(run(2, "--chain", files.resolve("nowhere.txt"))).isNotBlank();
    }

    private Path keep(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }

    private static String lines(List<ChainRow> rows) {
        return rows.stream().map(ChainRow::line).collect(Collectors.joining("\n"));
    }

    private static String run(int expected, Object... words) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(
                        Stream.of(java, "-jar", JAR.toAbsolutePath().toString(), "verify"),
                        Arrays.stream(words).map(Object::toString))
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expected);
        return said;
    }
}
