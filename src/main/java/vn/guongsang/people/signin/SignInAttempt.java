package vn.guongsang.people.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One try to sign in that has not succeeded; the account stands as a hash, since people type passwords there too. */
@Entity
class SignInAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String username = "";

    @Column(nullable = false)
    private String address = "";

    @Column(nullable = false)
    private Instant at = Instant.EPOCH;

    protected SignInAttempt() {}

    SignInAttempt(String username, String address, Instant at) {
        this.username = username;
        this.address = address;
        this.at = at;
    }

    long number() {
        return java.util.Objects.requireNonNull(id);
    }

    String address() {
        return address;
    }

    String username() {
        return username;
    }
}
