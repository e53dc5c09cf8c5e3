package vn.guongsang.people.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BodyMembers implements PanacheRepositoryBase<BodyMember, Long> {
    List<BodyMember> ofContest(String contest) {
        return find("contest = ?1 order by body, nameFolded, id", contest).list();
    }

    Optional<BodyMember> of(long id, String contest) {
        return findByIdOptional(id).filter(m -> m.of(contest));
    }

    boolean knows(String contest, String body, String folded) {
        return count("contest = ?1 and body = ?2 and nameFolded = ?3", contest, body, folded) > 0;
    }

    void add(BodyMember member) {
        persistAndFlush(member);
    }

    void remove(BodyMember member) {
        delete(member);
    }
}
