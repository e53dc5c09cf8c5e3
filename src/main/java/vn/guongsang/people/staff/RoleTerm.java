package vn.guongsang.people.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** One term of office. */
@Entity
class RoleTerm {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Role role = Role.AUDITOR;

    private @Nullable String contest;
    private @Nullable Long unitId;

    @Column(nullable = false)
    private LocalDate startsOn = LocalDate.EPOCH;

    private @Nullable LocalDate endsOn;

    protected RoleTerm() {}

    RoleTerm(Role role, @Nullable String contest, @Nullable UnitId unit, LocalDate from, @Nullable LocalDate to) {
        this.role = role;
        this.contest = contest;
        this.unitId = unit == null ? null : unit.value();
        this.startsOn = from;
        this.endsOn = to;
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    Actor.Term term() {
        return new Actor.Term(role, contest, unitId == null ? null : new UnitId(unitId));
    }

    long number() {
        return java.util.Objects.requireNonNull(id);
    }

    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            throw new Refusal.Unfit("endsOn", Words.both("people", "endBeforeStart"));
        }
        endsOn = lastDay;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }
}
