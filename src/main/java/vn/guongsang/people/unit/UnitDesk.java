package vn.guongsang.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Organisers keep the list of units; one that entries refer to is closed, never removed. */
@ApplicationScoped
public class UnitDesk {
    private final Units units;
    private final Audit audit;

    UnitDesk(Units units, Audit audit) {
        this.units = units;
        this.audit = audit;
    }

    @Transactional
    UnitView add(Actor actor, UnitForm form) {
        if (units.byCode(form.code()).isPresent()) {
            throw new Refusal.Unfit("code", Words.both("people", "codeTaken"));
        }
        var unit = new Unit(form.code(), form);
        units.add(unit);
        audit.note(actor.ref(), "people.unitAdded", unit.audited(), Map.of("code", form.code(), "name", form.name()));
        return unit.view();
    }

    /** A demonstration's unit; what is there already, and perhaps edited, stays as it is. */
    @Transactional
    public void bring(UnitForm form) {
        if (units.byCode(form.code()).isEmpty()) {
            var unit = new Unit(form.code(), form);
            units.add(unit);
            audit.note("system", "people.unitAdded", unit.audited(), Map.of("code", form.code(), "name", form.name()));
        }
    }

    @Transactional
    void describe(Actor actor, UnitId id, UnitForm form, int version) {
        var unit = mine(id, version);
        unit.describe(form);
        audit.note(actor.ref(), "people.unitChanged", unit.audited(), Map.of("name", form.name(), "type", form.type()));
    }

    @Transactional
    void close(Actor actor, UnitId id, int version) {
        var unit = mine(id, version);
        unit.close();
        audit.note(actor.ref(), "people.unitClosed", unit.audited(), Map.of());
    }

    @Transactional
    void reopen(Actor actor, UnitId id, int version) {
        var unit = mine(id, version);
        unit.reopen();
        audit.note(actor.ref(), "people.unitReopened", unit.audited(), Map.of());
    }

    private Unit mine(UnitId id, int version) {
        var unit = units.maybe(id).orElseThrow(Refusal::notHere);
        if (unit.view().version() != version) {
            throw new Refusal.Changed();
        }
        return unit;
    }
}
