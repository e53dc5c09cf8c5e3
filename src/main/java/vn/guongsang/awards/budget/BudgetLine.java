package vn.guongsang.awards.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;

/** One line of the estimate beside the prizes. */
@Entity
class BudgetLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private BudgetKind kind = BudgetKind.OTHER;

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String measure = "";

    private int quantity;
    private long unitPrice;
    private @Nullable Long ceiling;

    @Column(nullable = false)
    private String normSource = "";

    @Column(nullable = false)
    private String funding = "";

    private @Nullable Long spent;

    @Version
    private int version;

    protected BudgetLine() {}

    BudgetLine(ContestId contest, BudgetEntry entry) {
        this.contestId = contest.value();
        write(entry);
    }

    /** Refused when somebody else changed the line since it was read. */
    void change(int expected, BudgetEntry entry) {
        mustStandAt(expected);
        write(entry);
    }

    void mustStandAt(int expected) {
        if (version != expected) {
            throw new Refusal.Changed();
        }
    }

    EstimateLine view() {
        return new EstimateLine(Objects.requireNonNull(id), version, entry());
    }

    private BudgetEntry entry() {
        return new BudgetEntry(
                kind,
                name,
                measure,
                quantity,
                new Money(unitPrice),
                ceiling == null ? null : new Money(ceiling),
                normSource,
                funding,
                spent == null ? null : new Money(spent));
    }

    private void write(BudgetEntry entry) {
        kind = entry.kind();
        name = entry.name();
        measure = entry.measure();
        quantity = entry.quantity();
        unitPrice = entry.unitPrice().dong();
        ceiling = entry.ceiling() == null ? null : entry.ceiling().dong();
        normSource = entry.normSource();
        funding = entry.funding();
        spent = entry.spent() == null ? null : entry.spent().dong();
    }
}
