package vn.guongsang.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.Secret;

/**
 * Knows whether somebody is who they say, and how often they may try. A try is written down before the password is looked
 * at, so that a hundred at once count as a hundred.
 */
@ApplicationScoped
public class SignInDesk {
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int FROM_ONE_PLACE = 10;
    static final int FROM_ONE_ADDRESS = 100;
    static final int FROM_ALL_STRANGERS = 100;
    private static final int ACCOUNT_LETTERS = 40;

    private final Persons persons;
    private final SignInAttempts attempts;
    private final Audit audit;
    private final Clock clock;

    SignInDesk(Persons persons, SignInAttempts attempts, Audit audit, Clock clock) {
        this.persons = persons;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A session as the cookie names it. */
    record Session(String principal, Actor actor) {}

    /** Writes the try down. */
    @Transactional
    long begin(String username, Caller caller) {
        var attempt = new SignInAttempt(account(username), caller.place(), clock.instant());
        attempts.add(attempt);
        return attempt.number();
    }

    /** Whether the try may go on; one too many is taken back, so that waiting always helps. */
    @Transactional
    boolean allows(long attempt) {
        var since = clock.instant().minus(WINDOW);
        var here = attempts.of(attempt).orElseThrow();
        boolean tooMany = attempts.fromOn(here.address(), here.username(), since) > FROM_ONE_PLACE
                || !new Caller(here.address()).known()
                        && (attempts.from(here.address(), since) > FROM_ONE_ADDRESS
                                || attempts.fromStrangersOn(here.username(), since) > FROM_ALL_STRANGERS);
        if (tooMany) {
            attempts.forget(attempt);
        }
        return !tooMany;
    }

    @Transactional
    Optional<String> hashOf(String username) {
        return persons.byUsername(username).filter(Person::enabled).map(Person::passwordHash);
    }

    /** The password was right: earlier tries from the same place no longer count. */
    @Transactional
    Optional<Session> opened(String username, Caller caller) {
        attempts.forget(account(username), caller.place());
        return persons.byUsername(username).filter(Person::enabled).map(person -> {
            audit.note(person.audited(), "people.signedIn", person.audited(), Map.of());
            return session(person);
        });
    }

    @Transactional
    void refused(String username, Caller caller) {
        var subject = persons.byUsername(username).map(Person::audited).orElse("account:unknown");
        audit.note("visitor", "people.signInRefused", subject, Map.of("knownBrowser", caller.known()));
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

    @Transactional
    void signOut(Actor actor) {
        persons.of(actor.id()).endSessions();
        audit.note(actor.ref(), "people.signedOut", actor.ref(), Map.of());
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOldAttempts() {
        attempts.forgetOlderThan(clock.instant().minus(WINDOW.multipliedBy(6)));
    }

    private Session session(Person person) {
        return new Session(person.username() + "|" + person.sessionEpoch(), person.actorOn(LocalDate.now(clock)));
    }

    private static String account(String username) {
        return Secret.hash(username.strip().toLowerCase(Locale.ROOT)).substring(0, ACCOUNT_LETTERS);
    }
}
