package vn.guongsang.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class EntrySeals implements PanacheRepositoryBase<EntrySeal, String> {
    Optional<EntrySeal> of(String keyHash) {
        return findByIdOptional(keyHash);
    }

    void forget(EntrySeal seal) {
        delete(seal);
    }

    /** Fails at once when another request holds the same key. */
    void add(EntrySeal seal) {
        persistAndFlush(seal);
    }
}
