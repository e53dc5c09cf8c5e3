package vn.guongsang.judging.kin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

/** A relative whom a judge named before scoring. */
@Entity
class DeclaredKin {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private long judgeId;

    @Column(nullable = false, updatable = false)
    private String name = "";

    @Column(nullable = false, updatable = false)
    private String relation = "";

    @Column(nullable = false, updatable = false)
    private Instant declaredAt = Instant.EPOCH;

    protected DeclaredKin() {}

    DeclaredKin(ContestId contest, PersonId judge, String name, String relation, Instant now) {
        this.contestId = contest.value();
        this.judgeId = judge.value();
        this.name = name;
        this.relation = relation;
        this.declaredAt = now;
    }

    PersonId judge() {
        return new PersonId(judgeId);
    }

    String name() {
        return name;
    }

    KinView view() {
        return new KinView(name, relation);
    }
}
