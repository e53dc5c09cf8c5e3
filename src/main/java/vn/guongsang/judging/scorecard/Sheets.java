package vn.guongsang.judging.scorecard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

@ApplicationScoped
class Sheets implements PanacheRepositoryBase<Sheet, Long> {

    /** Found through the judge, so that another judge's reference is not here. */
    Optional<Sheet> ofJudge(String ref, PersonId judge) {
        return find("ref = ?1 and judgeId = ?2", ref, judge.value()).firstResultOptional();
    }

    /** In the judge's own order. */
    List<Sheet> allOfJudge(PersonId judge) {
        return list("judgeId = ?1 order by contestId, place, ref", judge.value());
    }

    List<Sheet> ofGroup(ContestId contest, String group) {
        return list(
                "select distinct s from Sheet s left join fetch s.lines where s.contestId = ?1 and s.prizeGroup = ?2",
                contest.value(),
                group);
    }

    List<Sheet> ofContest(ContestId contest) {
        return list("select distinct s from Sheet s left join fetch s.lines where s.contestId = ?1", contest.value());
    }

    List<Sheet> ofEntry(EntryId entry) {
        return list("entryId", entry.value());
    }

    Optional<Sheet> numbered(long id) {
        return findByIdOptional(id);
    }

    Optional<Sheet> ofPair(EntryId entry, PersonId judge) {
        return find("entryId = ?1 and judgeId = ?2", entry.value(), judge.value())
                .firstResultOptional();
    }

    int lastPlace(ContestId contest, PersonId judge) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(s.place), 0) from Sheet s where s.contestId = :contest and s.judgeId = :judge",
                        Integer.class)
                .setParameter("contest", contest.value())
                .setParameter("judge", judge.value())
                .getSingleResult();
    }

    void add(Sheet sheet) {
        persist(sheet);
    }

    /** So that the version handed out is the one in the database. */
    void write() {
        flush();
    }
}
