package vn.guongsang.people;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import vn.guongsang.kernel.Refusal;

/** Who is signed in behind this request. */
@RequestScoped
public class CurrentActor {
    /** Under which an identity carries its actor. */
    public static final String ATTRIBUTE = "actor";

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Empty for a citizen, and on the event loop, where an unknown address is answered and no session can be read. */
    public Optional<Actor> maybe() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    public Actor get() {
        return maybe().orElseThrow(Refusal.NotAllowed::new);
    }
}
