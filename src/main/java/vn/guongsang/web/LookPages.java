package vn.guongsang.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;

/** Every component of the portal's pages on one page, with the call that makes it; not there in production. */
@Path("/_look")
class LookPages {
    private final Clock clock;

    LookPages(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "web")
    record Look(Instant soon, Instant later, Money prize, Money total, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Look look() {
        refuseInProduction();
        var now = clock.instant();
        var mistakes = Mistakes.none()
                .add("title", new Bilingual("Hãy ghi tên tác phẩm.", "Give the title of the work."))
                .add("birth", new Bilingual("Tháng 2 không có ngày 31.", "February has no 31st day."));
        return new Look(
                now.plus(Duration.ofHours(53)),
                now.plus(Duration.ofDays(12).plusHours(4)),
                new Money(2_000_000),
                new Money(14_200_000),
                mistakes);
    }

    @POST
    @Path("saved")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Integer> saved() {
        refuseInProduction();
        return Map.of("version", 1);
    }

    private static void refuseInProduction() {
        if (System.getenv("DB_URL") != null) {
            throw Refusal.notHere();
        }
    }
}
