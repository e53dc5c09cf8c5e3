package vn.guongsang.people.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.Actor;
import vn.guongsang.people.staff.Accounts;

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

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Audit audit;
    private final Clock clock;

    SignInDesk(Accounts accounts, SignInAttempts attempts, Audit audit, Clock clock) {
        this.accounts = accounts;
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
        return accounts.passwordHash(username);
    }

    /** The password was right: earlier tries from the same place no longer count. */
    @Transactional
    Optional<Session> opened(String username, Caller caller) {
        attempts.forget(account(username), caller.place());
        return accounts.open(username).map(account -> {
            var ref = account.actor().ref();
            audit.note(ref, "people.signedIn", ref, Map.of());
            return session(account);
        });
    }

    @Transactional
    void refused(String username, Caller caller) {
        var subject = accounts.audited(username).orElse("account:unknown");
        audit.note("visitor", "people.signInRefused", subject, Map.of("knownBrowser", caller.known()));
    }

    /** The principal is {@code username|epoch}; an older epoch is a session that has ended. */
    @Transactional
    Optional<Session> withPrincipal(String principal) {
        int bar = principal.lastIndexOf('|');
        return accounts.open(principal.substring(0, Math.max(bar, 0)))
                .map(SignInDesk::session)
                .filter(s -> s.principal().equals(principal));
    }

    @Transactional
    void signOut(Actor actor) {
        accounts.endSessions(actor.id());
        audit.note(actor.ref(), "people.signedOut", actor.ref(), Map.of());
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOldAttempts() {
        attempts.forgetOlderThan(clock.instant().minus(WINDOW.multipliedBy(6)));
    }

    private static Session session(Accounts.Account account) {
        return new Session(account.username() + "|" + account.epoch(), account.actor());
    }

    private static String account(String username) {
        return Secret.hash(username.strip().toLowerCase(Locale.ROOT)).substring(0, ACCOUNT_LETTERS);
    }
}
