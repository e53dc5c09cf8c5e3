package vn.guongsang.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;

/** Reads units. */
@ApplicationScoped
public class UnitBook {
    private final Units units;

    UnitBook(Units units) {
        this.units = units;
    }

    /** Units that may receive entries, by type and name. */
    public List<UnitView> active() {
        return units.active().stream().map(Unit::view).toList();
    }

    /** Closed units too, last. */
    public List<UnitView> all() {
        return units.everyone().stream().map(Unit::view).toList();
    }

    public UnitView byId(UnitId id) {
        return maybe(id).orElseThrow(Refusal::notHere);
    }

    public Optional<UnitView> maybe(UnitId id) {
        return units.maybe(id).map(Unit::view);
    }

    public Optional<UnitView> byCode(String code) {
        return units.byCode(code).map(Unit::view);
    }
}
