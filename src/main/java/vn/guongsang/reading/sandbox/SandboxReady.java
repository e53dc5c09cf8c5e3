package vn.guongsang.reading.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says how well strangers' files are cut off here; a weaker sandbox is told, and does not make the node unready. */
@Readiness
@ApplicationScoped
class SandboxReady implements HealthCheck {
    private final FileReader reader;

    SandboxReady(FileReader reader) {
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reading")
                .up()
                .withData("sandbox", reader.strength().name())
                .withData("recordings", reader.readsRecordings())
                .withData("estimates", reader.estimatesWords())
                .build();
    }
}
