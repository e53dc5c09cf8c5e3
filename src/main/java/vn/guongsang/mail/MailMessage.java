package vn.guongsang.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One letter in the outbox. */
@Entity
class MailMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    @Column(nullable = false)
    private String recipient = "";

    @Column(nullable = false)
    private String subject = "";

    @Column(nullable = false)
    private String body = "";

    @Column(nullable = false)
    private String about = "";

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MailState state = MailState.QUEUED;

    private int attempts;

    @Column(nullable = false)
    private Instant queuedAt = Instant.EPOCH;

    private @Nullable Instant sentAt;
    private @Nullable String error;

    protected MailMessage() {}

    MailMessage(String recipient, String subject, String body, String about, Instant queuedAt) {
        this.id = null;
        this.recipient = recipient;
        this.subject = subject.replaceAll("[\\r\\n]+", " ");
        this.body = body;
        this.about = about;
        this.queuedAt = queuedAt;
    }

    Letter letter() {
        return new Letter(id, recipient, subject, body, about, state, queuedAt, sentAt, error);
    }

    boolean waiting() {
        return state == MailState.QUEUED || state == MailState.FAILED;
    }

    void sent(Instant at) {
        attempts++;
        state = MailState.SENT;
        sentAt = at;
        error = null;
    }

    void failed(String reason) {
        attempts++;
        state = MailState.FAILED;
        error = reason.length() > 500 ? reason.substring(0, 500) : reason;
    }

    void notConfigured() {
        state = MailState.NO_SERVER;
    }
}
