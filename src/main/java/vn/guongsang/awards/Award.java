package vn.guongsang.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** One prize that is settled: given to an entry or a unit, or left empty for a reason. */
@Entity
class Award {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;

    @Column(nullable = false)
    private String prizeGroup = "";

    @Column(nullable = false)
    private String line = "";

    private int slot;
    private int lineCount;
    private long amount;
    private @Nullable Long entryId;
    private @Nullable Long unitId;
    private @Nullable String reason;

    @Column(columnDefinition = "char(64)")
    private @Nullable String ranking;

    private long settledBy;

    @Column(nullable = false)
    private Instant settledAt = Instant.EPOCH;

    @Version
    private int version;

    protected Award() {}

    /** Who settles a prize, and when by the database's clock. */
    record Hand(PersonId person, Instant at) {}

    private Award(ContestId contest, PrizeLine line, Slot slot, Hand hand) {
        this.contestId = contest.value();
        this.prizeGroup = line.group();
        this.line = line.id();
        this.slot = slot.number();
        this.lineCount = line.count();
        this.amount = line.amount();
        this.settledBy = hand.person().value();
        this.settledAt = hand.at();
    }

    Award givenTo(EntryId entry, String rankingHash) {
        entryId = entry.value();
        ranking = rankingHash;
        return this;
    }

    Award givenTo(UnitId unit, String why) {
        unitId = unit.value();
        reason = why.isBlank() ? null : why;
        return this;
    }

    Award leftEmpty(String why) {
        reason = why;
        return this;
    }

    static Award of(ContestId contest, PrizeLine line, Slot slot, Hand hand) {
        return new Award(contest, line, slot, hand);
    }

    Slot slot() {
        return new Slot(line, slot);
    }

    String group() {
        return prizeGroup;
    }

    Money amount() {
        return new Money(amount);
    }

    Optional<EntryId> entry() {
        return Optional.ofNullable(entryId).map(EntryId::new);
    }

    Optional<UnitId> unit() {
        return Optional.ofNullable(unitId).map(UnitId::new);
    }

    boolean given() {
        return entryId != null || unitId != null;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
