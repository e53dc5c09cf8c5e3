package vn.guongsang.entry.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class InspectionRuns implements PanacheRepositoryBase<InspectionRun, Long> {
    /** The latest first. */
    List<InspectionView> of(EntryId entry) {
        return list("entryId = ?1 order by id desc", entry.value()).stream()
                .map(InspectionRun::view)
                .toList();
    }

    void add(EntryId entry, InspectionView run) {
        persist(new InspectionRun(entry, run));
    }
}
