package vn.guongsang.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.guongsang.kernel.VietnameseDate;

/** The clock of everything that is not a deadline; deadlines ask the database. */
class ClockProducer {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(VietnameseDate.ZONE);
    }
}
