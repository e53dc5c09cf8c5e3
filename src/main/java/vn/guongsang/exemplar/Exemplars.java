package vn.guongsang.exemplar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.ExemplarId;
import vn.guongsang.kernel.UnitId;

@ApplicationScoped
class Exemplars implements PanacheRepositoryBase<Exemplar, Long> {
    List<Exemplar> ofEntry(EntryId entry) {
        return list("entryId = ?1 order by ordinal", entry.value());
    }

    List<ExemplarName> names(List<EntryId> entries) {
        return getEntityManager()
                .createQuery(
                        "select x.entryId, x.name, x.unitId from Exemplar x where x.entryId in :entries", Tuple.class)
                .setParameter("entries", entries.stream().map(EntryId::value).toList())
                .getResultList()
                .stream()
                .map(Exemplars::name)
                .toList();
    }

    private static ExemplarName name(Tuple row) {
        var unit = row.get(2, Long.class);
        return new ExemplarName(
                new EntryId(row.get(0, Long.class)), row.get(1, String.class), unit == null ? null : new UnitId(unit));
    }

    Optional<Exemplar> byRef(ExemplarId id) {
        return findByIdOptional(id.value());
    }

    void add(Exemplar exemplar) {
        persist(exemplar);
    }

    void remove(Exemplar exemplar) {
        delete(exemplar);
    }
}
