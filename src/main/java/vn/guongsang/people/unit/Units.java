package vn.guongsang.people.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.UnitId;

@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, Long> {
    Optional<Unit> maybe(UnitId id) {
        return findByIdOptional(id.value());
    }

    /** Asks the database once in a transaction, however often it is asked itself. */
    Optional<Unit> byCode(String code) {
        return getSession().bySimpleNaturalId(Unit.class).loadOptional(code);
    }

    List<Unit> everyone() {
        return find("order by active desc, type, nameFolded").list();
    }

    List<Unit> active() {
        return find("active = true order by type, nameFolded").list();
    }

    void add(Unit unit) {
        persistAndFlush(unit);
    }
}
