package vn.guongsang.entry.derivative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class Derivatives implements PanacheRepositoryBase<Derivative, Long> {
    List<Derivative> ofEntry(EntryId entry) {
        return list("entryId = ?1 order by file, ordinal", entry.value());
    }

    /** The promise of what will be made of a file, pending or failed. */
    Optional<Derivative> sourceOf(long file) {
        return find("fileId = ?1 and role = ?2", file, Derivative.SOURCE).firstResultOptional();
    }

    List<Derivative> failed(int most) {
        return find("state = ?1 order by id desc", DerivativeState.FAILED)
                .page(0, most)
                .list();
    }

    boolean keeps(String key) {
        return count("objectKey", key) > 0;
    }

    void add(Derivative derivative) {
        persist(derivative);
    }

    void remove(Derivative derivative) {
        delete(derivative);
    }
}
