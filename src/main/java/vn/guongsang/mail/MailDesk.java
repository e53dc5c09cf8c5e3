package vn.guongsang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.guongsang.jobs.Jobs;

/** Puts letters into the outbox and keeps the delivery log. */
@ApplicationScoped
public class MailDesk {
    private final MailMessages messages;
    private final Jobs jobs;
    private final Clock clock;

    MailDesk(MailMessages messages, Jobs jobs, Clock clock) {
        this.messages = messages;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Queues one letter in the caller's transaction.
     *
     * @param about the subject as in the audit, {@code thing:id}, under which the log is read
     */
    @Transactional
    public void send(String recipient, String subject, String body, String about) {
        var message = new MailMessage(recipient, subject, body, about, clock.instant());
        messages.add(message);
        jobs.enqueue(new Deliver(message.letter().id()));
    }

    @Transactional
    public List<Letter> newest() {
        return messages.newest(100).stream().map(MailMessage::letter).toList();
    }

    @Transactional
    public List<Letter> about(String subject) {
        return messages.about(subject).stream().map(MailMessage::letter).toList();
    }

    @Transactional
    Letter letter(long id) {
        return messages.of(id).letter();
    }

    @Transactional
    void sent(long id) {
        messages.of(id).sent(clock.instant());
    }

    @Transactional
    void failed(long id, String reason) {
        messages.of(id).failed(reason);
    }

    @Transactional
    void notConfigured(long id) {
        messages.of(id).notConfigured();
    }
}
