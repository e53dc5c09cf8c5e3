package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.entry.Sending;
import vn.guongsang.reading.Samples;

/** What comes twice stands beside itself, and both can be played, whether it moves or only sounds. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BesideTest extends Browser {
    private static final String FILM = Samples.picture(20) + " " + sound(20) + " -c:v libx264 -preset ultrafast";

    @TestHTTPResource("/")
    URI address;

    @Inject
    Sending sending;

    @TempDir
    Path files;

    @Override
    protected String portal() {
        return address.toString().replaceAll("/$", "");
    }

    @Test
    void theSecretaryPlaysTwoFilmsOfTheSameSoundBesideEachOther() throws IOException {
        looked(
                "television",
                Samples.recording(files.resolve("phim.mp4"), FILM + " -c:a aac"),
                Samples.recording(files.resolve("phim-hai.mkv"), FILM + " -c:a aac -b:a 64k"),
                "video");
    }

    @Test
    void theSecretaryHearsTwoRecordingsOfTheSameSoundBesideEachOther() throws IOException {
        looked(
                "radio",
                Samples.recording(files.resolve("phat-thanh.mp3"), sound(20) + " -b:a 64k"),
                Samples.recording(files.resolve("phat-thanh.ogg"), sound(20) + " -c:a libvorbis"),
                "audio");
    }

    private void looked(String category, Path first, Path again, String player) throws IOException {
        var contest = sending.contest();
        var unit = sending.unit("UBND phường Hà Cầu");
        var earlier = send(contest, unit, category, first);
        var later = send(contest, unit, category, again);
        var page = desk();
        page.context().addCookies(List.of(new Cookie("gs-staff", sending.secretary(contest, unit)).setUrl(portal())));
        page.navigate("/screening/" + later.code());
        assertPlays(page, player, 1);
        page.navigate("/screening/" + later.code() + "/likeness/" + earlier.code());
        assertPlays(page, player, 2);
        assertWorksForEveryone(page);
    }

    private Sending.Sent send(String contest, String unit, String category, Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var sent = sending.send(contest, unit, category, name, Files.readAllBytes(file));
        sending.compared(sent);
        sending.rendered(sent);
        return sent;
    }

    private static void assertPlays(Page page, String player, int least) {
        var players = page.locator(player);
        assertThat(players.count()).as(player + " on " + page.url()).isGreaterThanOrEqualTo(least);
        for (var one : players.all()) {
            one.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> loaded(one));
        }
    }

    private static boolean loaded(Locator player) {
        return (boolean) player.evaluate("it => it.readyState >= 1 || it.naturalWidth > 0");
    }

    /** Tones that change twice a second, so that there is something to recognise. */
    private static String sound(int seconds) {
        return "-f lavfi -t " + seconds + " -i aevalsrc=0.3*sin(2*PI*t*(220+40*mod(floor(2*t)*floor(2*t)*3\\,17)))"
                + "+0.2*sin(2*PI*t*(330+30*mod(floor(3*t)*3\\,11))):s=16000";
    }
}
