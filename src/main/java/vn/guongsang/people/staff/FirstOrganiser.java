package vn.guongsang.people.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens a new installation: one invitation link, written once to the console that the operator reads. */
@ApplicationScoped
class FirstOrganiser {
    private static final Logger LOG = Logger.getLogger(FirstOrganiser.class);
    private final InvitationDesk desk;
    private final boolean demo;

    FirstOrganiser(InvitationDesk desk, @ConfigProperty(name = "guongsang.demo", defaultValue = "false") boolean demo) {
        this.desk = desk;
        this.demo = demo;
    }

    void invite(@Observes StartupEvent started) {
        if (demo) {
            return;
        }
        desk.firstOrganiser()
                .ifPresent(invited -> LOG.warn("Nobody can sign in yet. The first organiser sets a password here (once,"
                        + " until " + invited.expiresAt() + "): " + invited.link()));
    }
}
