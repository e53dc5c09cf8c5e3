package vn.guongsang.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class EntryPromises implements PanacheRepositoryBase<EntryPromise, Long> {
    List<EntryPromise> of(EntryId entry) {
        return list("entryId = ?1 order by id", entry.value());
    }

    Optional<EntryPromise> ofUpload(long upload) {
        return find("uploadId", upload).firstResultOptional();
    }

    void add(EntryPromise promise) {
        persistAndFlush(promise);
    }

    void forget(EntryPromise promise) {
        delete(promise);
    }
}
