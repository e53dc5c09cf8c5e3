package vn.guongsang.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, Long> {
    Optional<Person> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    void add(Person person) {
        persistAndFlush(person);
    }
}
