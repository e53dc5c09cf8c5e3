package vn.guongsang.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, Long> {
    private static final String ROW =
            """
            select e.id, e.code, e.sent.category, e.sent.group, e.sent.title, e.state, i.verdict, e.sent.sequence,
                   e.sent.receivedAt, e.sent.channel, e.sent.unitId, e.returnUntil
            from Entry e left join EntryInspection i on i.entryId = e.id
            where e.contestId = :contest and e.sent.sequence is not null""";

    Optional<Entry> byCode(Code code) {
        return find("code", code.value()).firstResultOptional();
    }

    Optional<Entry> byRef(EntryId id) {
        return findByIdOptional(id.value());
    }

    /** Waits for whoever is sending this entry at the same moment, and then sees what came of it. */
    Optional<Entry> lockedByCode(Code code) {
        return find("code", code.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<EntryFile> file(long number) {
        return Optional.ofNullable(getEntityManager().find(EntryFile.class, number));
    }

    Optional<Entry> byFile(long file) {
        return find("select e from Entry e join e.files f where f.id = ?1", file)
                .firstResultOptional();
    }

    /** The entry of a file, held against whoever sends or changes it meanwhile; empty for a file that is gone. */
    Optional<Entry> lockedByFile(long file) {
        // the number alone at first: what is loaded before the lock would be old after it
        return getEntityManager()
                .createQuery("select e.id from Entry e join e.files f where f.id = :file", Long.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst()
                .map(id -> getEntityManager().find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The working files of an entry, together. */
    long bytesOf(EntryId id) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(f.bytes), 0) from Entry e join e.files f where e.id = :id and f.working = true",
                        Long.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    void add(Entry entry) {
        persistAndFlush(entry);
    }

    void write() {
        flush();
    }

    /**
     * The next number of the contest. The row stays locked until the transaction ends, so a rollback gives it back and
     * everybody else who sends waits: to be asked as late as possible.
     */
    long nextNumber(ContestId contest) {
        return ((Number) getEntityManager()
                        .createNativeQuery("insert into entry_sequence (contest_id, latest) values (:contest, 1)"
                                + " on duplicate key update latest = latest + 1 returning latest")
                        .setParameter("contest", contest.value())
                        .getSingleResult())
                .longValue();
    }

    /** Newest first; a blank search is none. */
    List<Tuple> rows(
            ContestId contest,
            @Nullable UnitId unit,
            @Nullable EntryState state,
            @Nullable String search,
            long before,
            int most) {
        var sought = search == null ? "" : VietnameseText.folded(search);
        var query = getEntityManager()
                .createQuery(
                        ROW
                                + (unit == null ? "" : " and e.sent.unitId = :unit")
                                + (state == null ? "" : " and e.state = :state")
                                + (sought.isEmpty()
                                        ? ""
                                        : " and (e.sent.titleFolded like :part escape '!' or e.code like :code escape '!'"
                                                + " or exists (select 1 from Entry x join x.sent.authors a"
                                                + " where x = e and a.nameFolded like :part escape '!'))")
                                + " and e.sent.sequence < :before order by e.sent.sequence desc",
                        Tuple.class)
                .setParameter("contest", contest.value())
                .setParameter("before", before)
                .setMaxResults(most);
        if (unit != null) {
            query.setParameter("unit", unit.value());
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        if (!sought.isEmpty()) {
            var part = "%" + sought.replaceAll("([!%_])", "!$1") + "%";
            query.setParameter("part", part).setParameter("code", part.toUpperCase(java.util.Locale.ROOT));
        }
        return query.getResultList();
    }

    /** In the order of sending. */
    List<Tuple> forwarded(ContestId contest, String group) {
        return getEntityManager()
                .createQuery(
                        ROW + " and e.state = :state and e.sent.group = :group order by e.sent.sequence", Tuple.class)
                .setParameter("contest", contest.value())
                .setParameter("state", EntryState.FORWARDED)
                .setParameter("group", group)
                .getResultList();
    }

    /** Names of the authors of the same entries. */
    Map<EntryId, Set<String>> forwardedAuthors(ContestId contest, String group) {
        var names = new HashMap<EntryId, Set<String>>();
        getEntityManager()
                .createQuery(
                        "select e.id, a.name from Entry e join e.sent.authors a where e.contestId = :contest"
                                + " and e.state = :state and e.sent.group = :group",
                        Tuple.class)
                .setParameter("contest", contest.value())
                .setParameter("state", EntryState.FORWARDED)
                .setParameter("group", group)
                .getResultList()
                .forEach(t -> names.computeIfAbsent(new EntryId(t.get(0, Long.class)), e -> new HashSet<>())
                        .add(t.get(1, String.class)));
        return names;
    }

    Map<EntryState, Long> counts(ContestId contest) {
        var counts = new EnumMap<EntryState, Long>(EntryState.class);
        getEntityManager()
                .createQuery(
                        "select e.state, count(e) from Entry e where e.contestId = :contest group by e.state",
                        Tuple.class)
                .setParameter("contest", contest.value())
                .getResultList()
                .forEach(t -> counts.put(t.get(0, EntryState.class), t.get(1, Long.class)));
        return counts;
    }

    Map<UnitId, Map<EntryState, Long>> countsByUnit(ContestId contest) {
        var counts = new HashMap<UnitId, Map<EntryState, Long>>();
        getEntityManager()
                .createQuery(
                        "select e.sent.unitId, e.state, count(e) from Entry e where e.contestId = :contest"
                                + " and e.sent.unitId is not null group by e.sent.unitId, e.state",
                        Tuple.class)
                .setParameter("contest", contest.value())
                .getResultList()
                .forEach(t -> counts.computeIfAbsent(
                                new UnitId(t.get(0, Long.class)), unit -> new EnumMap<>(EntryState.class))
                        .put(t.get(1, EntryState.class), t.get(2, Long.class)));
        return counts;
    }

    /** Names of units by their ids, also of those no longer active. */
    Map<Long, String> unitNames() {
        var names = new HashMap<Long, String>();
        for (Object row : getEntityManager()
                .createNativeQuery("select id, name from unit", Tuple.class)
                .getResultList()) {
            var unit = (Tuple) row;
            names.put(((Number) unit.get(0)).longValue(), unit.get(1, String.class));
        }
        return names;
    }
}
