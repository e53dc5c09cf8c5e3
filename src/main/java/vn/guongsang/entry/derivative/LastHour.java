package vn.guongsang.entry.derivative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.jobs.Jobs;

/** Before the deadline of any open contest the machine belongs to those who send: conversions wait until it has passed. */
@ApplicationScoped
class LastHour {
    private final ContestBook contests;
    private final Jobs jobs;
    private final Duration length;

    LastHour(
            ContestBook contests,
            Jobs jobs,
            @ConfigProperty(name = "guongsang.conversions-wait", defaultValue = "PT1H") Duration length) {
        this.contests = contests;
        this.jobs = jobs;
        this.length = length;
    }

    /** True when the job was put off; it comes again then. */
    boolean postpones(Record job) {
        var until = until();
        until.ifPresent(moment -> jobs.enqueue(job, moment));
        return until.isPresent();
    }

    /** The deadline that is waited for; empty when there is none so near. */
    Optional<Instant> until() {
        return contests.closing(length);
    }
}
