package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** Everything that could tell who wrote an entry is put where it could leak, and then looked for in every byte. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BlindTest {
    private static final String AUTHOR = "Lê Thị Canary Hoa";
    private static final String UNIT = "UBND phường Canary";
    private static final String FILE = "bai-cua-canary-le-thi-hoa.docx";
    private static final String VIDEO = "0123456789".repeat(50);

    @Inject
    DataSource database;

    @Inject
    ObjectStore store;

    @Inject
    ContestDesk contests;

    @Inject
    PanelDesk panels;

    @Inject
    DealDesk deals;

    private JudgingCast cast;
    private UnitId canaryUnit;
    private PersonId organiser;
    private PersonId an;
    private PersonId anh;
    private Sent article;
    private Sent film;
    private final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void entriesThatCouldLeak() {
        cast = new JudgingCast(database, store, contests, true);
        canaryUnit = cast.unit(UNIT);
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
        article = cast.entry("article", "Người giữ lửa", canaryUnit, AUTHOR);
        film = cast.entry("television", "Tiếng loa phường", canaryUnit, AUTHOR);
        cast.file(article, FILE);
        secrets.addAll(List.of(
                AUTHOR,
                "canary",
                "0987650321",
                "2019-03-04",
                "04/03/2019",
                "4 Mar 2019",
                "04 Mar 2019",
                Secret.hash(FILE),
                article.code().value(),
                film.code().value(),
                "entry:" + article.id().value(),
                cast.text("select code from unit where id = ?", canaryUnit.value())));
        secrets.add(cast.derivative(
                article,
                0,
                "reading",
                "text/html; charset=utf-8",
                "<h2>Ngõ nhỏ</h2><p>Bà <strong>Hòa</strong> quét ngõ.</p><script>alert(1)</script>"
                        + "<img src=x onerror=alert(2)><form action=\"/judging\"><input name=\"x\"></form>"));
        secrets.add(cast.derivative(film, 0, "video", "video/mp4", VIDEO));
        secrets.add(cast.derivative(film, 1, "poster", "image/jpeg", "poster"));
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), an, anh);
    }

    @Test
    void noByteThatAJudgeCanFetchTellsWhoWroteIt() {
        var judge = SignedIn.as(cast.username(an));
        var seen = new HashMap<String, Response>();
        for (var entry : List.of(article, film)) {
            var at = "/judging/" + cast.ref(entry, an);
            for (var path : List.of(
                    "/judging",
                    "/judging?lang=en",
                    at,
                    at + "?lang=en",
                    at + "/seal",
                    at + "/sheet",
                    at + "/sheet?lang=en",
                    at + "/piece/1",
                    at + "/piece/2",
                    at + "/piece/3",
                    at + "/piece/0",
                    at + "/piece/x",
                    at + "/piece/1?lang=vi",
                    at + "/",
                    at + "/draft",
                    at + "/conflict",
                    at + "/khong-co",
                    at.substring(0, at.length() - 1))) {
                seen.put(path, judge.get(path));
            }
            judge.get(at);
            seen.put(at + " wrong", judge.post(at, Map.of("version", "0", "points-V1", "abc", "points-B1", "abc")));
            seen.put(at + " stale", judge.post(at, Map.of("version", "7")));
            seen.put(at + " stale draft", judge.post(at + "/draft", Map.of("version", "7")));
            seen.put(at + " saved", judge.post(at + "/draft", Map.of("version", "0", "comment", "Hay")));
            seen.put(at + " early", judge.post(at + "/seal", Map.of("version", "1")));
            seen.put(at + " empty", judge.post(at + "/conflict", Map.of("reason", "")));
            seen.put(
                    at + " range",
                    judge.request().header("Range", "bytes=999999-").get(at + "/piece/1"));
            seen.put(at + " declined", judge.post(at + "/conflict", Map.of("reason", "Tôi quen tác giả")));
            seen.put(at + " after", judge.get(at));
        }
        for (var path : List.of(
                "/organiser/contests/" + cast.slug + "/ranking/written",
                "/organiser/contests/" + cast.slug + "/assignment",
                "/organiser/contests/" + cast.slug + "/progress",
                "/entries/" + article.code(),
                "/screening/" + article.code(),
                "/home")) {
            seen.put(path, judge.get(path));
        }
        seen.forEach(this::mustBeBlind);
        assertThat(seen.get("/judging").asString())
                .as("the scan did see the pages")
                .contains("Người giữ lửa");
        assertThat(seen).as("and it would see a leak").hasSizeGreaterThan(50);
    }

    /** Every address of the portal, as this judge with the real keys of the entry, in both languages. */
    @Test
    void noAddressOfThePortalTellsAJudgeWhoWroteAnEntry() throws IOException {
        var judge = SignedIn.as(cast.username(an));
        var keys = Map.of(
                "slug", cast.slug,
                "contest", cast.slug,
                "code", article.code().value(),
                "ref", cast.ref(article, an),
                "group", "written",
                "number", "1",
                "id", String.valueOf(article.id().value()),
                "person", String.valueOf(anh.value()),
                "derivative",
                        cast.text(
                                "select id from derivative where entry_id = ?",
                                article.id().value()),
                "file",
                        cast.text(
                                "select id from entry_file where entry_id = ?",
                                article.id().value()));
        int scanned = 0;
        for (var row : Files.readAllLines(Path.of("src/test/resources/routes.tsv"))) {
            if (row.startsWith("#")) {
                continue;
            }
            var route = row.substring(0, row.lastIndexOf('\t')).replace('\t', ' ');
            var path = route.substring(route.indexOf(' ') + 1);
            for (var key : keys.entrySet()) {
                path = path.replace("{" + key.getKey() + "}", key.getValue());
            }
            path = path.replaceAll("\\{[^}]+}", "khong-co");
            if (path.equals("/sign-out")) {
                continue;
            }
            var answers = route.startsWith("GET")
                    ? List.of(
                            judge.get(path),
                            judge.get(path + "?lang=en"),
                            judge.get(path + "?q=canary&state=FORWARDED"))
                    : List.of(judge.request().get(path), judge.request().head(path));
            for (var answer : answers) {
                mustBeBlind(route + " " + path, answer);
                scanned++;
            }
        }
        assertThat(scanned).as("all of them").isGreaterThan(250);
        assertThat(judge.get("/judging").asString())
                .as("and was signed in to the end")
                .contains("Người giữ lửa");
    }

    @Test
    void whatJudgesSayToEachOtherTellsNothingOfTheAuthor() {
        var seen = new HashMap<String, Response>();
        for (var judge : List.of(an, anh)) {
            var own = SignedIn.as(cast.username(judge));
            var at = "/judging/" + cast.ref(article, judge);
            own.get(at);
            seen.put("gap before the seal " + judge, own.get(at + "/confer"));
            own.post(
                    at,
                    ScoringTest.sheet(
                            0, judge.equals(an) ? "22" : "12,5", "16", "10", judge.equals(an) ? "18" : "10", "8", "4"));
            own.post(at + "/seal", Map.of("version", "1"));
        }
        assertThat(seen.values()).allMatch(a -> a.statusCode() == 404);
        var own = SignedIn.as(cast.username(an));
        var at = "/judging/" + cast.ref(article, an);
        own.get(at);
        seen.put("no gap", own.get(at + "/confer"));
        seen.put("no talk", own.get(at + "/deliberation"));
        seen.put("kin", own.get("/judging/kin/" + cast.slug));
        seen.put("worker", own.get("/judging/worker.js"));
        seen.put("seen", own.post(at + "/seen", Map.of("seen", "200", "seconds", "-5")));
        seen.forEach(this::mustBeBlind);
        assertThat(cast.number(
                        "select count(*) from mail_message m join person p on p.email = m.recipient where p.id in (?, ?)"
                                + " and (lower(m.body) like '%canary%' or lower(m.subject) like '%canary%')",
                        an.value(), anh.value()))
                .as("no letter to a judge names the author")
                .isZero();
    }

    /** A contest's public page names every unit, whoever sent something there. */
    private static String withoutTheNamesOfAllUnits(String what, String page) {
        return what.startsWith("GET /contests/{slug} ")
                ? page.replaceAll("(?s)<details class=\"disclosure inline\">.*?</details>", "")
                : page;
    }

    private void mustBeBlind(String what, Response answer) {
        var all = what.contains("/screening") || what.contains("/entries")
                ? answer.asString()
                : answer.getHeaders() + "\n" + answer.asString();
        var plain = withoutTheNamesOfAllUnits(what, all).toLowerCase(Locale.ROOT);
        for (var secret : secrets) {
            boolean echoed = what.contains(secret);
            assertThat(echoed || !plain.contains(secret.toLowerCase(Locale.ROOT)))
                    .as("%s (%d) tells %s", what, answer.statusCode(), secret)
                    .isTrue();
        }
        assertThat(answer.header("Last-Modified")).as(what).isNull();
    }

    @Test
    void theWorkIsReadWithoutAnythingThatActs() {
        var page = SignedIn.as(cast.username(an))
                .get("/judging/" + cast.ref(article, an))
                .asString();
        assertThat(page)
                .contains("<h2>Ngõ nhỏ</h2>")
                .contains("<strong>Hòa</strong>")
                .doesNotContain("alert(1)")
                .doesNotContain("onerror")
                .doesNotContain("<input name=\"x\"");
    }

    @Test
    void aFilmIsServedInPartsUnderANameAndATagOfThisSheetAlone() {
        var judge = SignedIn.as(cast.username(an));
        var at = "/judging/" + cast.ref(film, an) + "/piece/1";
        assertThat(judge.get("/judging/" + cast.ref(film, an)).asString())
                .contains("<video")
                .contains("poster=\"/judging/" + cast.ref(film, an) + "/piece/2\"");
        var whole = judge.get(at);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.asString()).isEqualTo(VIDEO);
        assertThat(whole.header("Content-Disposition")).matches("inline; filename=\"bai-0[12]-1\\.mp4\".*");
        var part = judge.request().header("Range", "bytes=10-19").get(at);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.asString()).isEqualTo("0123456789");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/500");
        assertThat(judge.request().header("Range", "bytes=500-").get(at).statusCode())
                .isEqualTo(416);
        var tag = whole.header("ETag");
        assertThat(judge.request().header("If-None-Match", tag).get(at).statusCode())
                .isEqualTo(304);
        var other = SignedIn.as(cast.username(anh)).get("/judging/" + cast.ref(film, anh) + "/piece/1");
        assertThat(other.asString()).isEqualTo(VIDEO);
        assertThat(other.header("ETag")).as("the same bytes, another judge").isNotEqualTo(tag);
    }

    @Test
    void anotherJudgesReferenceIsNotHere() {
        var own = SignedIn.as(cast.username(an));
        own.get("/judging");
        var at = "/judging/" + cast.ref(article, anh);
        for (var path : List.of(at, at + "/seal", at + "/sheet", at + "/piece/1")) {
            assertThat(own.get(path).statusCode()).as(path).isEqualTo(404);
        }
        own.get("/judging/" + cast.ref(article, an));
        for (var path : List.of(at, at + "/draft", at + "/seal", at + "/conflict")) {
            assertThat(own.post(path, Map.of("version", "0", "reason", "x")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(cast.text("select state from sheet where ref = ?", cast.ref(article, anh)))
                .isEqualTo("DUE");
    }

    @Test
    void whoJudgesStaysBlindWhateverOtherOfficeTheyHold() {
        var both = cast.person("Phạm Dũng", Role.JUDGE, null);
        cast.appoint(both, Role.ORGANISER);
        var browser = SignedIn.as(cast.username(both));
        for (var page : List.of("assignment", "panels", "progress", "ranking/written")) {
            assertThat(browser.get("/organiser/contests/" + cast.slug + "/" + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    @Test
    void aJudgeIsNobodyInAnotherContest() {
        var other = new JudgingCast(database, store, contests, true);
        var organiserHere = SignedIn.as(cast.username(organiser));
        for (var page : List.of("assignment", "panels", "progress", "ranking/written")) {
            assertThat(organiserHere
                            .get("/organiser/contests/" + other.slug + "/" + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(SignedIn.as(cast.username(organiser)).get("/judging").statusCode())
                .isEqualTo(403);
    }
}
