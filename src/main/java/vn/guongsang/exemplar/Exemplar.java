package vn.guongsang.exemplar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.ExemplarId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/** One person, collective or household that an entry is about. */
@Entity
class Exemplar {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long entryId;

    @Column(nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private ExemplarKind kind = ExemplarKind.INDIVIDUAL;

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String nameFolded = "";

    @Column(nullable = false)
    private String phone = "";

    @Column(nullable = false)
    private String position = "";

    @Column(nullable = false)
    private String place = "";

    @Column(nullable = false)
    private String field = "";

    private @Nullable Long unitId;

    @Column(nullable = false, columnDefinition = "longtext")
    private String newDeeds = "";

    @ElementCollection
    @CollectionTable(name = "exemplar_honour", joinColumns = @JoinColumn(name = "exemplar_id"))
    @OrderColumn(name = "ordinal")
    private List<Honour> honours = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "exemplar_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ExemplarConsent> consents = new ArrayList<>();

    @Version
    private int version;

    protected Exemplar() {}

    Exemplar(EntryId entry, int ordinal, ExemplarForm form) {
        this.entryId = entry.value();
        this.ordinal = ordinal;
        describe(form);
    }

    ExemplarId ref() {
        return new ExemplarId(Objects.requireNonNull(id));
    }

    void describe(ExemplarForm form) {
        kind = form.kind();
        name = VietnameseText.stored(form.name());
        nameFolded = VietnameseText.folded(form.name());
        phone = form.phone();
        position = VietnameseText.stored(form.position());
        place = VietnameseText.stored(form.place());
        field = form.field();
        unitId = form.unit() == null ? null : form.unit().value();
        newDeeds = VietnameseText.stored(form.newDeeds());
        honours.clear();
        form.honours().stream().map(Honour::new).forEach(honours::add);
    }

    void consent(ExemplarConsent consent) {
        consents.add(consent);
    }

    ExemplarView view() {
        return new ExemplarView(
                ref(),
                new EntryId(entryId),
                kind,
                name,
                phone,
                position,
                place,
                field,
                unitId == null ? null : new UnitId(unitId),
                honours.stream().map(Honour::view).toList(),
                newDeeds,
                consents.stream().map(ExemplarConsent::view).toList());
    }
}
