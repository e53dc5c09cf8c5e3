package vn.guongsang.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

/** One judge's place on the panel of one prize group. */
@Entity
class PanelSeat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private String prizeGroup = "";

    @Column(nullable = false, updatable = false)
    private long judgeId;

    @Column(nullable = false)
    private Instant seatedAt = Instant.EPOCH;

    private @Nullable Instant leftAt;
    private @Nullable Integer mostSheets;

    @Column(nullable = false)
    private String categories = "";

    @Version
    private int version;

    protected PanelSeat() {}

    PanelSeat(ContestId contest, String group, PersonId judge, Instant now) {
        this.contestId = contest.value();
        this.prizeGroup = group;
        this.judgeId = judge.value();
        this.seatedAt = now;
    }

    PersonId judge() {
        return new PersonId(judgeId);
    }

    String group() {
        return prizeGroup;
    }

    @Nullable
    Integer most() {
        return mostSheets;
    }

    Set<String> categories() {
        return categories.isEmpty() ? Set.of() : Set.of(categories.split(","));
    }

    void limit(@Nullable Integer most) {
        mostSheets = most;
    }

    void sitFor(Set<String> some) {
        categories = String.join(",", new TreeSet<>(some));
    }

    /** Takes over the limits of the one whose place this is. */
    void like(PanelSeat other) {
        mostSheets = other.mostSheets;
        categories = other.categories;
    }

    boolean taken() {
        return leftAt == null;
    }

    void takeAgain(Instant now) {
        seatedAt = now;
        leftAt = null;
    }

    void leave(Instant now) {
        leftAt = now;
    }
}
