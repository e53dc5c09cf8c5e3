package vn.guongsang.people.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Role;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, Long> {
    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    /** Only plain letters are looked up: the database would find "hanh" for "hạnh" and open a way around the throttle. */
    Optional<Person> byUsername(String username) {
        var plain = username.strip().toLowerCase(Locale.ROOT);
        return USERNAME.matcher(plain).matches() ? find("username", plain).firstResultOptional() : Optional.empty();
    }

    Optional<Person> maybe(PersonId id) {
        return findByIdOptional(id.value());
    }

    Person of(PersonId id) {
        return maybe(id).orElseThrow(Refusal::notHere);
    }

    List<Person> everyone() {
        return find("from Person p left join fetch p.terms order by p.fullName").list();
    }

    boolean someOrganiserSignsIn() {
        return count(
                        "select count(p) from Person p join p.terms t where t.role = ?1 and p.passwordHash <> ''",
                        Role.ORGANISER)
                > 0;
    }

    void add(Person person) {
        persistAndFlush(person);
    }
}
