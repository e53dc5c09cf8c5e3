package vn.guongsang.people.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class SignInAttempts implements PanacheRepositoryBase<SignInAttempt, Long> {
    void add(SignInAttempt attempt) {
        persistAndFlush(attempt);
    }

    Optional<SignInAttempt> of(long id) {
        return findByIdOptional(id);
    }

    long fromOn(String address, String account, Instant since) {
        return count("username = ?1 and address = ?2 and at > ?3", account, address, since);
    }

    long from(String address, Instant since) {
        return count("address = ?1 and at > ?2", address, since);
    }

    /** From browsers that never signed in to the account. */
    long fromStrangersOn(String account, Instant since) {
        return count("username = ?1 and at > ?2 and address not like 'browser:%'", account, since);
    }

    void forget(String account, String address) {
        delete("username = ?1 and address = ?2", account, address);
    }

    void forget(long id) {
        deleteById(id);
    }

    long forgetOlderThan(Instant limit) {
        return delete("at < ?1", limit);
    }
}
