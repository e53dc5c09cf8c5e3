package vn.guongsang.people.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, Long> {
    Optional<Invitation> byToken(String token) {
        return find("tokenHash", Secret.hash(token)).firstResultOptional();
    }

    /** The second of two who use one link at once waits here and then finds it used. */
    Optional<Invitation> byTokenAlone(String token) {
        return find("tokenHash", Secret.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Invitation> unusedOf(PersonId person) {
        return find("personId = ?1 and usedAt is null", person.value()).list();
    }

    boolean anyOpen(Instant now) {
        return count("usedAt is null and expiresAt > ?1", now) > 0;
    }

    void add(Invitation invitation) {
        persistAndFlush(invitation);
    }
}
