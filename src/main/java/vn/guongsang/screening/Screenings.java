package vn.guongsang.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class Screenings implements PanacheRepositoryBase<Screening, Long> {
    Optional<Screening> of(EntryId entry) {
        return find("entryId", entry.value()).firstResultOptional();
    }

    Screening begun(EntryId entry) {
        return of(entry).orElseGet(() -> {
            var fresh = new Screening(entry);
            persistAndFlush(fresh);
            return fresh;
        });
    }

    void write() {
        flush();
    }
}
