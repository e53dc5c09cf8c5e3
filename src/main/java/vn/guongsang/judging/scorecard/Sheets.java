package vn.guongsang.judging.scorecard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

@ApplicationScoped
class Sheets implements PanacheRepositoryBase<Sheet, Long> {
    private static final int ROWS = 500;
    private static final String NEW = "(?, ?, ?, ?, ?, ?, ?, 'DUE', '', 0, 0, 0, 0)";

    /** Found through the judge, so that another judge's reference is not here. */
    Optional<Sheet> ofJudge(String ref, PersonId judge) {
        return find("ref = ?1 and judgeId = ?2", ref, judge.value()).firstResultOptional();
    }

    /** For whoever writes: what the page counts beside waits here, where it would otherwise meet half-way. */
    Optional<Sheet> lockedOfJudge(String ref, PersonId judge) {
        return find("ref = ?1 and judgeId = ?2", ref, judge.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** In the judge's own order. */
    List<Sheet> allOfJudge(PersonId judge) {
        return list(
                "select distinct s from Sheet s left join fetch s.lines where s.judgeId = ?1"
                        + " order by s.contestId, s.place, s.ref",
                judge.value());
    }

    /** Past the version, which belongs to what the judge typed; neither figure ever goes back. */
    void saw(Sheet sheet, int percent, int more) {
        getEntityManager()
                .createQuery("update Sheet s set s.seenPercent = case when s.seenPercent < :percent then :percent"
                        + " else s.seenPercent end, s.seconds = s.seconds + :more where s.id = :id")
                .setParameter("percent", percent)
                .setParameter("more", more)
                .setParameter("id", sheet.number())
                .executeUpdate();
    }

    List<Sheet> ofGroup(ContestId contest, String group) {
        return list(
                "select distinct s from Sheet s left join fetch s.lines where s.contestId = ?1 and s.prizeGroup = ?2",
                contest.value(),
                group);
    }

    /** One dealt pair and how it stands. */
    record Dealt(Pair pair, SheetState state) {}

    List<Dealt> pairs(ContestId contest, String group) {
        return getEntityManager()
                .createQuery(
                        "select s.entryId, s.judgeId, s.state from Sheet s"
                                + " where s.contestId = :contest and s.prizeGroup = :group",
                        Tuple.class)
                .setParameter("contest", contest.value())
                .setParameter("group", group)
                .getResultList()
                .stream()
                .map(t -> new Dealt(
                        new Pair(new EntryId(t.get(0, Long.class)), new PersonId(t.get(1, Long.class))),
                        t.get(2, SheetState.class)))
                .toList();
    }

    /** Without what was written in them. */
    List<Sheet> bareOfGroup(ContestId contest, String group) {
        return list("contestId = ?1 and prizeGroup = ?2", contest.value(), group);
    }

    List<Sheet> ofContest(ContestId contest) {
        return list("select distinct s from Sheet s left join fetch s.lines where s.contestId = ?1", contest.value());
    }

    List<Sheet> ofEntry(EntryId entry) {
        return list("entryId", entry.value());
    }

    /** Others' sealed sheets of works and rounds that this judge has sealed. */
    List<Sheet> sealedBeside(PersonId judge) {
        return list(
                "select distinct o from Sheet o left join fetch o.lines where o.state = ?1 and o.judgeId <> ?2"
                        + " and exists (select 1 from Sheet m where m.judgeId = ?2 and m.state = ?1"
                        + " and m.entryId = o.entryId and m.prizeGroup = o.prizeGroup)",
                SheetState.SEALED,
                judge.value());
    }

    Optional<Sheet> numbered(long id) {
        return findByIdOptional(id);
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

    /** In few statements: a row at a time would make a large deal wait for thousands of round trips. */
    void addAll(List<Sheet> added) {
        flush();
        for (int from = 0; from < added.size(); from += ROWS) {
            var some = added.subList(from, Math.min(added.size(), from + ROWS));
            var insert = getEntityManager()
                    .createNativeQuery(
                            "insert into sheet (contest_id, prize_group, category, entry_id, judge_id, ref, place,"
                                    + " state, comment, reopened, seen_percent, seconds, version) values "
                                    + String.join(", ", Collections.nCopies(some.size(), NEW)));
            int at = 1;
            for (var sheet : some) {
                for (var value : sheet.fresh()) {
                    insert.setParameter(at++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    /** So that the version handed out is the one in the database. */
    void write() {
        flush();
    }
}
