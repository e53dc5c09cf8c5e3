package vn.guongsang.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says when the store does not answer, without calling the node unready: reading, scoring and sending of finished files
 * go on without it, and starting anew would not bring it back.
 */
@Readiness
@ApplicationScoped
class StoreReady implements HealthCheck {
    private static final String NOWHERE = "probe/00000000000000000000000000000000";
    private final ObjectStore store;

    StoreReady(ObjectStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("storage").up();
        try {
            store.size(NOWHERE);
            return answer.withData("state", "ok").withData("room", store.room()).build();
        } catch (IOException failed) {
            return answer.withData("state", "degraded").build();
        }
    }
}
