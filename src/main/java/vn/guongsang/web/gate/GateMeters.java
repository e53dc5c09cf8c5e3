package vn.guongsang.web.gate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** For each class of requests: how many are at work and in line, how long the line took, how many were turned away. */
@ApplicationScoped
class GateMeters {
    private final MeterRegistry meters;

    GateMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void watch(Admission admission) {
        for (var kind : RequestClass.values()) {
            meters.gauge("guongsang.requests.inside", of(kind), admission, a -> a.inside(kind));
            meters.gauge("guongsang.requests.waiting", of(kind), admission, a -> a.waiting(kind));
            meters.timer("guongsang.requests.waited", of(kind));
            meters.counter("guongsang.requests.refused", of(kind));
        }
    }

    void waited(RequestClass kind, long nanos) {
        meters.timer("guongsang.requests.waited", of(kind)).record(nanos, TimeUnit.NANOSECONDS);
    }

    void turnedAway(RequestClass kind) {
        meters.counter("guongsang.requests.refused", of(kind)).increment();
    }

    private static Tags of(RequestClass kind) {
        return Tags.of("class", kind.word());
    }
}
