package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** Ten articles before four judges of very different habits: every figure of the page, worked out by hand beforehand. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FairnessFiguresTest {
    private static final int ENTRIES = 10;
    private static final List<String> NAMES = List.of("Đỗ Văn An", "Hoàng Thị Ánh", "Phạm Dũng", "Vũ Thị Hằng");

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
    private final List<PersonId> judges = new ArrayList<>();
    private final List<Sent> entries = new ArrayList<>();

    /** Level 9 is the best article: An follows it steeply, Ánh gently, Dũng hardly at all, Hằng the other way round. */
    private static double[] points(int judge, int level) {
        return switch (judge) {
            case 0 -> new double[] {13 + level, 11 + level / 2.0, 12 + level * 3 % 5 / 2.0, 11 + level / 2.0, 6, 3};
            case 1 ->
                new double[] {14 + level / 2.0, 13 + level / 2.0, 14 + level * 7 % 4 / 2.0, 13 + level / 2.0, 7, 4};
            case 2 -> new double[] {18, 14, 14, 14, 7 + level / 4 / 2.0, 3};
            default -> new double[] {22 - level, 12 + level * 2 % 3, 12, 15, 6, 3};
        };
    }

    /** Per cent seen and seconds: An thoroughly, Ánh quickly, Dũng not at all, Hằng by halves. */
    private static Map<String, String> seen(int judge, int entry) {
        return switch (judge) {
            case 0 -> Map.of("seen", "80", "seconds", "300");
            case 1 -> Map.of("seen", "100", "seconds", "90");
            case 2 -> Map.of("seen", "0", "seconds", "0");
            default -> Map.of("seen", entry % 2 == 0 ? "50" : "51", "seconds", String.valueOf(60 * (entry + 1)));
        };
    }

    private void everythingIsSealed() {
        cast = new JudgingCast(database, store, contests, true);
        var haCau = cast.unit("UBND phường Hà Cầu");
        var organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        NAMES.forEach(name -> judges.add(cast.person(name, Role.JUDGE, null)));
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(cast.entry("article", "Bài " + (i + 1), haCau, "Lê Thị Hoa"));
        }
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), judges.toArray(PersonId[]::new));
        for (int judge = 0; judge < judges.size(); judge++) {
            var hand = SignedIn.as(cast.username(judges.get(judge)));
            for (int entry = 0; entry < ENTRIES; entry++) {
                var at = "/judging/" + cast.ref(entries.get(entry), judges.get(judge));
                if (entry == 0) {
                    hand.get(at);
                }
                hand.post(at + "/seen", seen(judge, entry));
                var typed = IntStream.range(0, 6).boxed().toList().stream()
                        .map(numbers(points(judge, ENTRIES - 1 - entry))::get)
                        .toArray(String[]::new);
                hand.post(at, ScoringTest.sheet(0, typed));
                assertThat(hand.post(at + "/seal", Map.of("version", "1")).statusCode())
                        .isEqualTo(303);
            }
        }
        page = Jsoup.parse(SignedIn.as(cast.username(organiser))
                .get("/organiser/contests/" + cast.slug + "/fairness/written")
                .asString());
    }

    private org.jsoup.nodes.Document page;

    private static List<String> numbers(double[] points) {
        return java.util.Arrays.stream(points)
                .mapToObj(p -> String.valueOf(p).replace(".0", "").replace('.', ','))
                .toList();
    }

    @Test
    void everyFigureOfEveryJudgeStandsOnThePageWithOnePlainSentence() {
        everythingIsSealed();
        assertThat(page.select("main table").first().select("tbody tr").stream()
                        .map(row -> row.select("th, td").eachText())
                        .toList())
                .as("judge, flags, sheets, severity, spread, agreement, residual, run, halo, minutes, seen")
                .containsExactly(
                        List.of("Đỗ Văn An", "–", "10", "−2,8 ± 1,2", "8,71", "0,86", "1,33", "1", "0,62", "5", "80"),
                        List.of(
                                "Hoàng Thị Ánh",
                                "–",
                                "10",
                                "+3,7 ± 1,2",
                                "3,78",
                                "0,94",
                                "0,51",
                                "1",
                                "0,55",
                                "2",
                                "100"),
                        List.of(
                                "Phạm Dũng",
                                "dùng thang hẹp 4 phiếu liền cùng điểm",
                                "10",
                                "+1,6 ± 1,2",
                                "0,15",
                                "0,91",
                                "0,21",
                                "4",
                                "–",
                                "0",
                                "0"),
                        List.of(
                                "Vũ Thị Hằng",
                                "khác hẳn người khác lúc cao lúc thấp",
                                "10",
                                "−2,4 ± 1,2",
                                "0,85",
                                "−0,96",
                                "1,95",
                                "1",
                                "0,06",
                                "6",
                                "51"));
        assertThat(page.select("main ul > li").eachText())
                .contains(
                        "Đỗ Văn An chấm thấp hơn mặt bằng 2,8 điểm. Thứ tự bài gần như của các giám khảo khác.",
                        "Hoàng Thị Ánh chấm cao hơn mặt bằng 3,7 điểm. Thứ tự bài gần như của các giám khảo khác.",
                        "Phạm Dũng chấm cao hơn mặt bằng 1,6 điểm. Thứ tự bài gần như của các giám khảo khác.",
                        "Vũ Thị Hằng chấm thấp hơn mặt bằng 2,4 điểm. Thứ tự bài khác hẳn các giám khảo khác; nên đọc"
                                + " lại vài phiếu.");
        assertThat(page.text())
                .contains("Tính trên 10 bài đã đủ phiếu, 40 phiếu niêm phong.")
                .contains("Độ tin cậy của điểm trung bình cả hội đồng là −0,05; của riêng một giám khảo là −0,01")
                .contains("Một hội đồng tương đương khác có thể xếp khá khác");
    }
}
