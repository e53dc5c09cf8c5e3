package vn.guongsang.people.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;

/** A link that lets one person set a password, once; only the hash of its secret is kept. */
@Entity
class Invitation {
    static final Duration LASTS = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;

    @Column(nullable = false)
    private String tokenHash = "";

    @Column(nullable = false)
    private Instant expiresAt = Instant.EPOCH;

    private @Nullable Instant usedAt;

    protected Invitation() {}

    Invitation(PersonId person, String token, Instant now) {
        this.personId = person.value();
        this.tokenHash = Secret.hash(token);
        this.expiresAt = now.plus(LASTS);
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
