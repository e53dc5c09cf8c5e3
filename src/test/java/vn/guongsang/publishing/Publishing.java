package vn.guongsang.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.StaffForTests.signedIn;

import io.restassured.response.Response;
import java.util.regex.Pattern;
import vn.guongsang.awards.AwardCast;

/** Two people publish what is settled, over the pages as they would. */
public record Publishing(AwardCast cast) {
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    public static Publishing of(AwardCast cast) {
        return new Publishing(cast);
    }

    String home() {
        return "/organiser/contests/" + cast.slug;
    }

    public void publish() {
        publish("");
    }

    void publish(String reason) {
        propose(reason, "").then().statusCode(303);
        approve().then().statusCode(303);
    }

    Response propose(String reason, String publishAt) {
        var page = signedIn("mai.organiser").get(home() + "/publication").asString();
        var hash = HASH.matcher(page);
        assertThat(hash.find()).isTrue();
        return signedIn("mai.organiser")
                .formParam("hash", hash.group(1))
                .formParam("reason", reason)
                .formParam("publishAt", publishAt)
                .post(home() + "/publication/proposal");
    }

    Response approve() {
        return signedIn("thanh.approver")
                .formParam("hash", cast.proposalHash())
                .post("/approvals/"
                        + cast.number(
                                "SELECT MAX(id) FROM proposal WHERE subject = ?", "contest:" + cast.contest.value())
                        + "/approval");
    }
}
