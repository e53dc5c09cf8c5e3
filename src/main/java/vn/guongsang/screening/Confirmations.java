package vn.guongsang.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class Confirmations implements PanacheRepositoryBase<Confirmation, Long> {
    /** The newest of each kind: the one that counts. */
    List<ScreeningView.ConfirmationView> of(EntryId entry) {
        return Arrays.stream(ConfirmationKind.values())
                .flatMap(kind -> newest(entry, kind).stream())
                .map(Confirmation::view)
                .toList();
    }

    boolean names(String objectKey) {
        return count("objectKey", objectKey) > 0;
    }

    void add(Confirmation confirmation) {
        persistAndFlush(confirmation);
    }

    private Optional<Confirmation> newest(EntryId entry, ConfirmationKind kind) {
        return find("entryId = ?1 and kind = ?2 order by id desc", entry.value(), kind)
                .firstResultOptional();
    }
}
