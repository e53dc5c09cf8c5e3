package vn.guongsang.contest.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Staff;
import vn.guongsang.StaffForTests;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.contest.OwnPack;
import vn.guongsang.contest.definition.Pack;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SetupPagesTest {
    @Inject
    ContestDesk desk;

    @Inject
    ContestBook book;

    @Inject
    AgroalDataSource database;

    @TempDir
    Path folder;

    private final String slug = OwnPack.slug("setup-" + System.nanoTime());
    private Staff.Browser mai;

    @BeforeEach
    void maiOrganisesAContestThatIsLocked() {
        desk.load(OwnPack.named(slug));
        mai = new Staff(database).signedIn("organiser", slug, null);
    }

    @Test
    void aLockedContestIsChangedForAReasonAndWhatWasTypedIsKept() {
        names("Cuộc thi đổi tên", "")
                .post(at("/names"))
                .then()
                .statusCode(422)
                .body(allOf(containsString("Cuộc thi đổi tên"), containsString("lý do")));
        assertThat(book.bySlug(slug).definition().shortName().vi()).isNotEqualTo("Cuộc thi đổi tên");

        names("Cuộc thi đổi tên", "Theo Kế hoạch 118").post(at("/names")).then().statusCode(303);
        assertThat(book.bySlug(slug).definition().shortName().vi()).isEqualTo("Cuộc thi đổi tên");
        mai.request().get(at("")).then().body(containsString("Theo Kế hoạch 118"));
    }

    @ParameterizedTest
    @EnumSource(SetupPart.class)
    void everyPartOpens(SetupPart part) {
        mai.request().get(at("/" + part.key())).then().statusCode(200).body(containsString("name=\"reason\""));
    }

    @Test
    void thePrizesAreAddedUpAsTheyAreTypedAndNothingIsKept() {
        var before = book.bySlug(slug);
        prize("2.500.000")
                .formParam("check", "yes")
                .post(at("/prizes"))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("value=\"2.500.000\""),
                        containsString("14.700.000 đồng (Mười bốn triệu bảy trăm nghìn đồng), nhiều hơn 4.700.000"),
                        containsString("Thể lệ ghi 18 (mười tám) giải cá nhân"),
                        containsString("Bảy triệu năm trăm nghìn đồng")));
        assertThat(book.bySlug(slug)).isEqualTo(before);
        prize("hai triệu").formParam("check", "yes").post(at("/prizes")).then().statusCode(422);
    }

    private RequestSpecification prize(String amount) {
        return StaffForTests.browser()
                .cookies(mai.cookies())
                .formParam("version", book.bySlug(slug).version())
                .formParam("/prizes/lines/0/amount", amount);
    }

    @Test
    void anEmptyNameComesBackBesideItsField() {
        names("", "Theo Kế hoạch 118")
                .post(at("/names"))
                .then()
                .statusCode(422)
                .body(containsString("Theo Kế hoạch 118"));
    }

    @Test
    void whatIsTakenAwayIsAPackThatLoadsToTheSameContest() throws IOException {
        var zip = mai.request()
                .get(at("/export"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        unpack(zip);
        var loaded = Pack.read(folder.resolve(slug), LocalDate.of(2026, 11, 22));
        assertThat(loaded.definition()).isEqualTo(book.bySlug(slug).definition());
    }

    @Test
    void anotherContestsOrganiserFindsNothingHere() {
        var stranger = new Staff(database).signedIn("organiser", "another", null);
        stranger.request().get(at("")).then().statusCode(404);
        stranger.request().get(at("/export")).then().statusCode(404);
    }

    private RequestSpecification names(String shortName, String reason) {
        return StaffForTests.browser()
                .cookies(mai.cookies())
                .formParam("version", book.bySlug(slug).version())
                .formParam("/shortName/vi", shortName)
                .formParam("reason", reason);
    }

    private String at(String page) {
        return "/organiser/contests/" + slug + "/setup" + page;
    }

    private void unpack(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }
}
