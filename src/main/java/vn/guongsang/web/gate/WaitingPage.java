package vn.guongsang.web.gate;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.PlainPage;
import vn.guongsang.web.UnreadBody;
import vn.guongsang.web.Words;

/** What somebody reads who cannot be let in yet: that the place is kept, since when, and when the page looks again. */
final class WaitingPage {
    /** Addresses that show a form where it was sent to, so that the page may come back by itself. */
    private static final Pattern FORM =
            Pattern.compile("/entries/[^/]+/(who|work|file|declarations|withdrawal)|/sign-in");

    private WaitingPage() {}

    /** @param since null when the place could not be kept, because the database's time is not known yet */
    static void answer(RoutingContext request, Admission.Place place, @Nullable Instant since) {
        var answer = request.response()
                .setStatusCode(503)
                .putHeader("Retry-After", String.valueOf(place.seconds()))
                .putHeader("Cache-Control", "no-store");
        if (WaitingTickets.program(request)) {
            answer.putHeader("Content-Type", "application/problem+json");
        } else {
            answer.putHeader("Content-Type", "text/html; charset=UTF-8");
            if (comesBack(request)) {
                answer.putHeader("Refresh", String.valueOf(place.seconds()));
            }
        }
        if (UnreadBody.of(request.request())) {
            answer.putHeader("Connection", "close");
            request.addEndHandler(done -> UnreadBody.drop(request));
        }
        answer.end(words(request, place, since));
    }

    private static String words(RoutingContext request, Admission.Place place, @Nullable Instant since) {
        var title = Words.both("web", "crowded");
        if (WaitingTickets.program(request)) {
            return PlainPage.document("crowded", 503, title, Words.both("web", "crowdedProgram", place.seconds()));
        }
        var sentences = new ArrayList<Bilingual>();
        sentences.add(Words.both("web", comesBack(request) ? "crowdedDetail" : "crowdedBack", place.seconds()));
        if (comesBack(request) && !reading(request)) {
            sentences.add(Words.both("web", "crowdedAgain"));
        }
        if (since != null) {
            var at = VietnameseDate.exact(since);
            sentences.add(new Bilingual(
                    Words.in(Bilingual.VIETNAMESE, "web", "crowdedPlace", at.vi(), place.ahead()),
                    Words.in(java.util.Locale.ENGLISH, "web", "crowdedPlace", at.en(), place.ahead())));
            sentences.add(Words.both("web", "crowdedDeadline"));
        }
        sentences.add(Words.both("web", "crowdedSafe"));
        return PlainPage.of(title, sentences);
    }

    private static boolean comesBack(RoutingContext request) {
        return reading(request) || FORM.matcher(request.normalizedPath()).matches();
    }

    private static boolean reading(RoutingContext request) {
        return request.request().method().name().equals("GET");
    }
}
