package vn.guongsang.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Actor;

/** What signing in has to know of staff, and nobody else; inside the transaction of the desk that asks. */
@ApplicationScoped
public class Accounts {
    private final Persons persons;
    private final Clock clock;

    Accounts(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Somebody who may come in; an older epoch is a session that has ended. */
    public record Account(String username, int epoch, Actor actor) {}

    /** Empty for who is unknown or disabled, and so is the next. */
    public Optional<Account> open(String username) {
        return enabled(username).map(p -> new Account(p.username(), p.sessionEpoch(), p.actorOn(LocalDate.now(clock))));
    }

    public Optional<String> passwordHash(String username) {
        return enabled(username).map(Person::passwordHash);
    }

    /** How the audit names the owner of an account, disabled or not. */
    public Optional<String> audited(String username) {
        return persons.byUsername(username).map(Person::audited);
    }

    public void endSessions(PersonId id) {
        persons.of(id).endSessions();
    }

    private Optional<Person> enabled(String username) {
        return persons.byUsername(username).filter(Person::enabled);
    }
}
