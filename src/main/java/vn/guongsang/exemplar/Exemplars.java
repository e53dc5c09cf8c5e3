package vn.guongsang.exemplar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.ExemplarId;

@ApplicationScoped
class Exemplars implements PanacheRepositoryBase<Exemplar, Long> {
    List<Exemplar> ofEntry(EntryId entry) {
        return list("entryId = ?1 order by ordinal", entry.value());
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
