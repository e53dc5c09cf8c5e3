package vn.guongsang.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.Eventually;
import vn.guongsang.Staff;
import vn.guongsang.entry.draft.CompletenessTest;

/** Hoa's whole entries, sent through the API to a contest of a test's own, and the secretary who looks at them. */
@ApplicationScoped
public class Sending {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final OwnContest contests;
    private final DataSource database;

    Sending(OwnContest contests, DataSource database) {
        this.contests = contests;
        this.database = database;
    }

    public record Sent(String code, String secret) {}

    public String contest() {
        return contests.open().slug();
    }

    public String unit(String name) {
        return contests.unit(name);
    }

    public Sent send(String contest, String unit, String category, String file, byte[] content) {
        ObjectNode body = JSON.valueToTree(CompletenessTest.whole(unit));
        body.put("category", category);
        ((ObjectNode) body.get("authors").get(0)).put("email", "hoa@example.vn");
        body.putArray("files").add(upload(file, content));
        var answer = given().contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.toString())
                .post("/api/contests/" + contest + "/entries");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Sent(answer.path("code"), answer.path("secret"));
    }

    /** Until it was held against all earlier ones. */
    public void compared(Sent sent) {
        await(sent, "inspection_run r join entry e on e.id = r.entry_id where r.cause = 'COMPARED'", true);
    }

    /** Until what people see of it was made. */
    public void rendered(Sent sent) {
        await(sent, "derivative d join entry e on e.id = d.entry_id where d.state = 'READY'", true);
        await(sent, "derivative d join entry e on e.id = d.entry_id where d.state = 'PENDING'", false);
    }

    /** The session cookie of a secretary of the unit. */
    public String secretary(String contest, String unit) {
        long id = contests.count("select id from unit where code = ?", unit);
        return new Staff(database).signedIn("secretary", contest, id).cookies().get("gs-staff");
    }

    private void await(Sent sent, String rows, boolean some) {
        var sql = "select count(*) from " + rows + " and e.code = ?";
        Eventually.see(rows, () -> contests.count(sql, sent.code()), count -> count > 0 == some);
    }

    private static String upload(String file, byte[] content) {
        var name = Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
        return given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", content.length)
                .header("Upload-Metadata", "filename " + name)
                .contentType("application/offset+octet-stream")
                .body(content)
                .post("/api/uploads")
                .getHeader("Location");
    }
}
