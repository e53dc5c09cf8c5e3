package vn.guongsang.entry.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class EntryInspections implements PanacheRepositoryBase<EntryInspection, Long> {
    Optional<EntryInspection> of(EntryId entry) {
        return findByIdOptional(entry.value());
    }

    /** To be called when everything is said: what is changed after it is written a second time. */
    void keep(EntryInspection inspection) {
        persist(inspection);
    }
}
