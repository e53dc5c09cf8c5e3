package vn.guongsang.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.mail.MailDesk;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Issues the links with which people set their passwords, and takes them back in. */
@ApplicationScoped
public class InvitationDesk {
    private static final String FIRST = "organiser";

    private final Persons persons;
    private final Invitations invitations;
    private final MailDesk mail;
    private final Audit audit;
    private final Clock clock;
    private final String publicUrl;

    InvitationDesk(
            Persons persons,
            Invitations invitations,
            MailDesk mail,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "guongsang.public-url") String publicUrl) {
        this.persons = persons;
        this.invitations = invitations;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What is shown once: whom the link is for, the link, until when, and whether it was mailed as well. */
    record Invited(String name, String username, String link, Instant expiresAt, boolean mailed) {}

    /** Whom an open invitation is for. */
    public record Guest(String name, String username, String email, boolean introducesHimself) {}

    /** An earlier unused link of the same person ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Invited issue(Person person) {
        var now = clock.instant();
        invitations.unusedOf(person.ref()).forEach(old -> old.use(now));
        var token = Secret.fresh();
        var invitation = new Invitation(person.ref(), token, now);
        invitations.add(invitation);
        var link = publicUrl + "/invitations/" + token;
        boolean mailed = !person.email().isBlank();
        if (mailed) {
            mail.send(
                    person.email(),
                    Words.in(Bilingual.VIETNAMESE, "people", "invitationSubject"),
                    Words.in(
                            Bilingual.VIETNAMESE,
                            "people",
                            "invitationBody",
                            person.fullName(),
                            person.username(),
                            link),
                    person.audited());
        }
        return new Invited(person.fullName(), person.username(), link, invitation.expiresAt(), mailed);
    }

    @Transactional
    public Optional<Guest> guest(String token) {
        return invitations
                .byToken(token)
                .filter(i -> i.open(clock.instant()))
                .map(i -> persons.of(i.person()))
                .filter(Person::enabled)
                .map(p -> new Guest(
                        p.fullName(), p.username(), p.email(), p.username().equals(FIRST)));
    }

    /** Uses the link up. */
    @Transactional
    public void accept(String token, String passwordHash, String name, String email) {
        var now = clock.instant();
        var invitation =
                invitations.byTokenAlone(token).filter(i -> i.open(now)).orElseThrow(Refusal::notHere);
        var person = persons.of(invitation.person());
        if (!person.enabled()) {
            throw Refusal.notHere();
        }
        invitation.use(now);
        person.changePassword(passwordHash);
        if (person.username().equals(FIRST)) {
            person.introduce(name, email);
        }
        audit.note(person.audited(), "people.passwordSet", person.audited(), Map.of());
    }

    /** A link for the first organiser of a new installation; none while an organiser signs in or a link is out. */
    @Transactional
    Optional<Invited> firstOrganiser() {
        if (persons.someOrganiserSignsIn() || invitations.anyOpen(clock.instant())) {
            return Optional.empty();
        }
        var person = persons.byUsername(FIRST).orElseGet(() -> {
            var fresh = new Person(FIRST, Words.in(Bilingual.VIETNAMESE, "people", "firstOrganiser"), "");
            fresh.appoint(new RoleTerm(Role.ORGANISER, null, null, LocalDate.now(clock), null));
            persons.add(fresh);
            return fresh;
        });
        var invited = issue(person);
        audit.note("system", "people.invited", person.audited(), Map.of("username", FIRST, "role", "ORGANISER"));
        return Optional.of(invited);
    }
}
