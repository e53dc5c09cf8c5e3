package vn.guongsang.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/** A body that launches the contest, receives entries and screens them. */
@Entity
class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @NaturalId
    @Column(nullable = false)
    private String code = "";

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String nameFolded = "";

    @Column(nullable = false)
    private String type = "";

    @Column(nullable = false)
    private String address = "";

    @Column(nullable = false)
    private String phone = "";

    private boolean active = true;

    @Version
    private int version;

    protected Unit() {}

    Unit(String code, UnitForm form) {
        this.code = code;
        describe(form);
    }

    void describe(UnitForm form) {
        name = VietnameseText.stored(form.name());
        nameFolded = VietnameseText.folded(form.name());
        type = form.type();
        address = VietnameseText.stored(form.address());
        phone = form.phone().strip();
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    boolean active() {
        return active;
    }

    String audited() {
        return "unit:" + java.util.Objects.requireNonNull(id);
    }

    UnitView view() {
        return new UnitView(
                new UnitId(java.util.Objects.requireNonNull(id)), code, name, type, address, phone, active, version);
    }
}
