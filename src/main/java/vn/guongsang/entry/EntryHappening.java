package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the timeline. */
@Embeddable
class EntryHappening {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(30)")
    private TimelineItem.Event event = TimelineItem.Event.RECEIVED;

    @Column(nullable = false)
    private Instant at = Instant.EPOCH;

    @Column(nullable = false, columnDefinition = "longtext")
    private String words = "";

    private @Nullable LocalDate until;

    protected EntryHappening() {}

    EntryHappening(TimelineItem.Event event, Instant at, String words, @Nullable LocalDate until) {
        this.event = event;
        this.at = at;
        this.words = words;
        this.until = until;
    }

    TimelineItem view() {
        return new TimelineItem(event, at, words, until);
    }
}
