package vn.guongsang.people;

import com.password4j.Password;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Knows whether somebody is who they say. */
@ApplicationScoped
public class SignInDesk {
    private final Persons persons;
    private final Clock clock;

    SignInDesk(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** A session as the cookie names it. */
    record Session(String principal, Actor actor) {}

    @Transactional
    Optional<Session> withPassword(String username, String password) {
        return persons.byUsername(username)
                .filter(Person::enabled)
                .filter(p -> Password.check(password, p.passwordHash()).withArgon2())
                .map(this::session);
    }

    /** The principal is {@code username|epoch}; an older epoch is a session that has ended. */
    @Transactional
    Optional<Session> withPrincipal(String principal) {
        int bar = principal.lastIndexOf('|');
        return persons.byUsername(principal.substring(0, Math.max(bar, 0)))
                .filter(Person::enabled)
                .map(this::session)
                .filter(s -> s.principal().equals(principal));
    }

    private Session session(Person person) {
        return new Session(person.username() + "|" + person.sessionEpoch(), person.actorOn(LocalDate.now(clock)));
    }
}
