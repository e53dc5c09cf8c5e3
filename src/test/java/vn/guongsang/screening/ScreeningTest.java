package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryView;
import vn.guongsang.kernel.Code;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.storage.ObjectStore;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ScreeningTest {
    private static final byte[] PDF = "%PDF-1.4 giấy có chữ ký".getBytes(StandardCharsets.UTF_8);
    private static final String DRAFT = "{\"category\":\"article\",\"title\":\"Người giữ lửa ở tổ 7\",\"authors\":[],"
            + "\"exemplars\":[],\"declarations\":[],\"consents\":[]}";
    private static final String HANH = "hanh.hacau";

    @Inject
    EntryBook entries;

    @Inject
    ScreeningBook screenings;

    @Inject
    ContestBook contests;

    @Inject
    UnitBook units;

    @Inject
    ObjectStore store;

    @Inject
    AuditDesk audit;

    @Inject
    AgroalDataSource database;

    private final Code code = Code.fresh();

    @BeforeEach
    void hoaHasSentAnArticleToHaCau() throws Exception {
        var contest = contests.bySlug("ha-dong-demo");
        var unit = units.byCode("ha-cau").orElseThrow().id().value();
        var object = store.put("upload", new ByteArrayInputStream("bài viết".getBytes(StandardCharsets.UTF_8)), 1000);
        long sequence = 1_000_000L + Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000_000);
        run(
                "INSERT INTO entry (code, contest_id, secret_hash, state, draft, changed_since_sent, started_at, changed_at,"
                        + " category, prize_group, title, title_folded, channel, unit_id, sequence, received_at, audit_hash,"
                        + " version) VALUES (?, ?, '', 'SUBMITTED', ?, false, NOW(6), NOW(6), 'article', 'written',"
                        + " 'Người giữ lửa ở tổ 7', 'nguoi giu lua o to 7', 'portal', ?, ?, NOW(6), '', 0)",
                code.value(),
                contest.id().value(),
                DRAFT,
                unit,
                sequence);
        run(
                "INSERT INTO entry_author (entry_id, ordinal, name, name_folded, phone, email, address, occupation, position,"
                        + " workplace, tie) SELECT id, 0, 'Lê Thị Hoa', 'le thi hoa', '0912345678', '', 'Hà Cầu', '', '', '',"
                        + " 'lives' FROM entry WHERE code = ?",
                code.value());
        run(
                "INSERT INTO exemplar (entry_id, ordinal, kind, name, name_folded, phone, position, place, field, new_deeds,"
                        + " version) SELECT id, 0, 'INDIVIDUAL', 'Phạm Thị Hòa', 'pham thi hoa', '', '', 'Hà Cầu', 'culture',"
                        + " '', 0 FROM entry WHERE code = ?",
                code.value());
        run(
                "INSERT INTO entry_file (entry_id, ordinal, name, bytes, sha256, media_type, kind, object_key, working, sent,"
                        + " added_at, upload_id) SELECT id, 0, 'bài \"hay\".docx', ?, ?, 'application/octet-stream', 'document', ?, true,"
                        + " true, NOW(6), ? FROM entry WHERE code = ?",
                object.bytes(),
                object.sha256(),
                object.key(),
                sequence,
                code.value());
        run(
                "INSERT INTO derivative (entry_id, file_id, file, ordinal, role, state, media_type, bytes, object_key)"
                        + " SELECT e.id, f.id, 0, 0, 'reading', 'READY', 'text/html', ?, ? FROM entry e JOIN entry_file f"
                        + " ON f.entry_id = e.id WHERE e.code = ?",
                object.bytes(),
                object.key(),
                code.value());
    }

    @Test
    void anEntryGoesFromTheUnitsListToTheJury() {
        signedIn(HANH)
                .get("/screening?contest=ha-dong-demo&q=nguoi giu lua")
                .then()
                .statusCode(200)
                .body(containsString(code.value()));
        forward().then().statusCode(409).body(containsString("Bài chưa đạt sơ khảo"));
        pass().then().statusCode(409).body(containsString("Còn 18 điểm"));
        assertThat(everyPoint("PASSES").statusCode()).isEqualTo(303);
        assertThat(pass().statusCode()).isEqualTo(303);
        forward()
                .then()
                .statusCode(409)
                .body(containsString("Thiếu xác nhận bài dự thi"))
                .body(containsString("Phạm Thị Hòa chưa đồng ý công bố"));
        assertThat(confirm("ENTRY", PDF).statusCode()).isEqualTo(303);
        assertThat(confirm("DEEDS", PDF).statusCode()).isEqualTo(303);
        assertThat(entry().exemplars().getFirst().consents()).singleElement().satisfies(c -> assertThat(c.wording())
                .isEqualTo("Tôi đồng ý công bố"));
        assertThat(forward().statusCode()).isEqualTo(303);
        assertThat(entry().state()).isEqualTo(EntryState.FORWARDED);
        assertThat(audit.about("entry:" + entry().id().value()))
                .extracting(AuditDesk.Line::act)
                .containsSubsequence(
                        "screening.marked",
                        "entry.passed",
                        "screening.confirmed",
                        "screening.confirmed",
                        "entry.forwarded");
        assertThat(everyPoint("FAILS").statusCode()).isEqualTo(409);
    }

    @Test
    void onePointThatFailsHoldsTheEntry() {
        everyPoint("PASSES");
        session()
                .formParam("version", version())
                .formParam("p.area", "FAILS")
                .formParam("n.area", "Ở quận khác")
                .post(at("checklist"))
                .then()
                .statusCode(303);
        pass().then().statusCode(409).body(containsString("cư trú, học tập hoặc công tác"));
        assertThat(screening().points())
                .containsExactlyEntriesOf(java.util.Map.of("area", new PointMark(Answer.FAILS, "Ở quận khác")));
        session().get("/screening/" + code).then().body(containsString("name=\"p.area\" value=\"FAILS\" checked"));
    }

    @Test
    void anOldPageDoesNotOverwriteANewerChecklist() {
        everyPoint("PASSES");
        session()
                .formParam("version", 0)
                .formParam("p.area", "FAILS")
                .post(at("checklist"))
                .then()
                .statusCode(409);
        assertThat(screening().points()).hasSize(18);
    }

    @Test
    void whatIsTypedIsSavedQuietlyWithTheNextVersion() {
        session()
                .header("X-Autosave", "true")
                .formParam("version", 0)
                .formParam("p.area", "PASSES")
                .formParam("p.invented", "PASSES")
                .formParam("grade", "GOOD")
                .post(at("checklist"))
                .then()
                .statusCode(200)
                .body("version", equalTo(version()));
        assertThat(screening().points()).containsOnlyKeys("area");
        assertThat(screening().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void anEntryIsReturnedWithReasonAndDateOrRefusedWithItsClause() {
        session()
                .formParam("reason", "")
                .formParam("until", "31/02/2030")
                .post(at("return"))
                .then()
                .statusCode(422)
                .body(containsString("Hãy ghi lý do"));
        session()
                .formParam("reason", "Thiếu ngày sinh")
                .formParam("until", "01/01/2020")
                .post(at("return"))
                .then()
                .statusCode(422)
                .body(containsString(">Thiếu ngày sinh</textarea>"));
        session()
                .formParam("reason", "Thiếu ngày sinh")
                .formParam("until", "31/12/2099")
                .post(at("return"))
                .then()
                .statusCode(303);
        assertThat(entry().state()).isEqualTo(EntryState.RETURNED);
        session()
                .formParam("clause", "")
                .formParam("why", "Sai chủ đề")
                .post(at("refusal"))
                .then()
                .statusCode(422)
                .body(containsString("Hãy chọn điều khoản"));
        session()
                .formParam("clause", "subject")
                .formParam("why", "Sai chủ đề")
                .post(at("refusal"))
                .then()
                .statusCode(303);
        assertThat(entry().state()).isEqualTo(EntryState.REFUSED);
        assertThat(entry().timeline().getLast().words()).contains("Sai chủ đề").contains("Mục II");
    }

    @Test
    void aConfirmationNeedsSignerCapacityDateAndARealPaper() {
        multipart()
                .multiPart("signer", "")
                .multiPart("paper", "x.pdf", "MZ chương trình".getBytes(StandardCharsets.UTF_8))
                .post(at("confirmations/ENTRY"))
                .then()
                .statusCode(422)
                .body(containsString("Hãy ghi người ký"))
                .body(containsString("không phải PDF, JPG hay PNG"));
        assertThat(screenings.of(entry().id())).isEmpty();
        multipart()
                .multiPart("signer", "x")
                .post(at("confirmations/OTHER"))
                .then()
                .statusCode(not(equalTo(303)));
    }

    @Test
    void aSecretaryNeverFindsAnotherUnitsEntry() {
        everyPoint("PASSES");
        confirm("ENTRY", PDF);
        var file = entry().files().getFirst().id();
        var paper = screening().confirmations().getFirst().id();
        var son = signedIn("son.vanphuc");
        var unknown = son.get("/screening/" + Code.fresh().value());
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var path : new String[] {"", "/originals/" + file, "/confirmations/" + paper + "/file", "/piece/1"}) {
            assertThat(son.get("/screening/" + code + path).statusCode()).isEqualTo(404);
        }
        son.get("/screening?q=" + code).then().statusCode(200).body(not(containsString(code.value() + "?")));
        signedIn("son.vanphuc")
                .get("/screening?unit=ha-cau")
                .then()
                .statusCode(200)
                .body(not(containsString(code.value())));
        for (var act : new String[] {"pass", "forwarding", "checklist", "return", "refusal", "identity"}) {
            signedIn("son.vanphuc")
                    .formParam("reason", "x")
                    .formParam("until", "31/12/2099")
                    .formParam("clause", "area")
                    .formParam("why", "x")
                    .formParam("decision", "RELEASED")
                    .formParam("identityReason", "x")
                    .formParam("version", 1)
                    .post(at(act))
                    .then()
                    .statusCode(404);
        }
        assertThat(entry().state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void organisersLookAndChangeNothingAndOthersStayOut() {
        signedIn("mai.organiser")
                .get("/screening/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Lê Thị Hoa"))
                .body(not(containsString("/checklist\" class=\"stack\" data-autosave")));
        signedIn("mai.organiser").post(at("pass")).then().statusCode(403);
        for (var other : new String[] {"judge.an", "thanh.approver", "lam.auditor"}) {
            signedIn(other).get("/screening").then().statusCode(403);
            signedIn(other).get("/screening/" + code).then().statusCode(403);
        }
    }

    @Test
    void theAuthorsFileIsOnlyEverSaved() {
        var file = entry().files().getFirst().id();
        var answer = signedIn(HANH).header("Range", "bytes=0-1").get("/screening/" + code + "/originals/" + file);
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\"hay\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void anIdentityInsideTheWorkIsSettledWithAReason() {
        session().formParam("decision", "RELEASED").post(at("identity")).then().statusCode(422);
        session()
                .formParam("decision", "RELEASED")
                .formParam("identityReason", "Trùng tên gương")
                .post(at("identity"))
                .then()
                .statusCode(303);
        assertThat(screening().identity()).satisfies(i -> {
            assertThat(i.decision()).isEqualTo(IdentityDecision.RELEASED);
            assertThat(i.reason()).isEqualTo("Trùng tên gương");
        });
    }

    private Response everyPoint(String answer) {
        var request = session().formParam("version", version()).formParam("grade", "FAIR");
        contests.bySlug("ha-dong-demo").definition().checklist().forEach(p -> request.formParam("p." + p.id(), answer));
        return request.post(at("checklist"));
    }

    private Response pass() {
        return session().post(at("pass"));
    }

    private Response forward() {
        return session().post(at("forwarding"));
    }

    private Response confirm(String kind, byte[] paper) {
        return multipart()
                .multiPart("signer", "Tran Van Ky")
                .multiPart("capacity", "Pho Chu tich")
                .multiPart("signedOn", "07/10/2022")
                .multiPart("consentBy", "Pham Thi Hoa")
                .multiPart("consentOn", "06/10/2022")
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder("Tôi đồng ý công bố")
                        .controlName("consentWords")
                        .charset(StandardCharsets.UTF_8)
                        .mimeType("text/plain")
                        .build())
                .multiPart("paper", "xac-nhan.pdf", paper)
                .post(at("confirmations/" + kind));
    }

    private static RequestSpecification session() {
        return signedIn(HANH);
    }

    private static RequestSpecification multipart() {
        return signedIn(HANH).contentType("multipart/form-data");
    }

    private String at(String act) {
        return "/screening/" + code + "/" + act;
    }

    private int version() {
        return screenings.of(entry().id()).map(ScreeningView::version).orElse(0);
    }

    private ScreeningView screening() {
        return QuarkusTransaction.requiringNew()
                .call(() -> screenings.of(entry().id()).orElseThrow());
    }

    private EntryView entry() {
        return QuarkusTransaction.requiringNew().call(() -> entries.byCode(code).orElseThrow());
    }

    private void run(String sql, Object... arguments) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
