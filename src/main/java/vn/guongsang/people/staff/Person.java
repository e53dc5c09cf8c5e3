package vn.guongsang.people.staff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;

/** A member of staff with a way to sign in. */
@Entity
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String username = "";

    @Column(nullable = false)
    private String fullName = "";

    @Column(nullable = false)
    private String email = "";

    @Column(nullable = false)
    private String passwordHash = "";

    private @Nullable Instant disabledAt;
    private int sessionEpoch;

    @Version
    private int version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", nullable = false)
    private List<RoleTerm> terms = new ArrayList<>();

    protected Person() {}

    Person(String username, String fullName, String email) {
        this.username = username;
        this.fullName = VietnameseText.stored(fullName);
        this.email = email;
    }

    PersonId ref() {
        return new PersonId(java.util.Objects.requireNonNull(id));
    }

    /** How the audit names this person. */
    String audited() {
        return "person:" + ref().value();
    }

    String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    boolean enabled() {
        return disabledAt == null;
    }

    /** Whether an invitation was accepted. */
    boolean signsIn() {
        return !passwordHash.isEmpty();
    }

    List<RoleTerm> terms() {
        return List.copyOf(terms);
    }

    void appoint(RoleTerm term) {
        terms.add(term);
    }

    /** Ends every open session, since the cookie carries the epoch. */
    void changePassword(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    void disable(Instant now) {
        disabledAt = now;
        sessionEpoch++;
    }

    void enable() {
        disabledAt = null;
    }

    void endSessions() {
        sessionEpoch++;
    }

    void introduce(String name, String address) {
        fullName = VietnameseText.stored(name);
        email = address.strip();
    }

    /** Nobody signs in with the old password once a new invitation is out. */
    void forgetPassword() {
        passwordHash = "";
        sessionEpoch++;
    }

    void end(long term, LocalDate lastDay) {
        terms.stream()
                .filter(t -> t.number() == term)
                .findFirst()
                .orElseThrow(Refusal::notHere)
                .endOn(lastDay);
    }

    Actor actorOn(LocalDate today) {
        return new Actor(
                ref(),
                fullName,
                terms.stream().filter(t -> t.runsOn(today)).map(RoleTerm::term).toList());
    }
}
