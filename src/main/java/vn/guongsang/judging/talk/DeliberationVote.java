package vn.guongsang.judging.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One judge's word about one entry of a deliberation; said again, the newer stands. */
@Entity
class DeliberationVote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long deliberationId;

    @Column(nullable = false, updatable = false)
    private long sheetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(10)")
    private Vote vote = Vote.STAY;

    @Column(nullable = false)
    private String words = "";

    @Column(nullable = false)
    private Instant votedAt = Instant.EPOCH;

    protected DeliberationVote() {}

    DeliberationVote(long deliberation, long sheet) {
        this.deliberationId = deliberation;
        this.sheetId = sheet;
    }

    void say(Vote now, String why, Instant at) {
        vote = now;
        words = why;
        votedAt = at;
    }

    Cast view() {
        return new Cast(sheetId, vote, words, votedAt);
    }
}
