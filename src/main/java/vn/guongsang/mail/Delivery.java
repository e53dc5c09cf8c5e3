package vn.guongsang.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.jobs.JobHandler;

/** Sends a queued letter; outside any transaction, since a mail server may take its time. */
@ApplicationScoped
class Delivery implements JobHandler<Deliver> {
    private final MailDesk desk;
    private final Mailer mailer;
    private final Optional<String> host;

    Delivery(MailDesk desk, Mailer mailer, @ConfigProperty(name = "MAIL_HOST") Optional<String> host) {
        this.desk = desk;
        this.mailer = mailer;
        this.host = host;
    }

    @Override
    public Class<Deliver> type() {
        return Deliver.class;
    }

    @Override
    public void run(Deliver job) {
        var letter = desk.letter(job.message());
        if (letter.state() == MailState.SENT) {
            return;
        }
        if (host.isEmpty()) {
            desk.notConfigured(letter.id());
            return;
        }
        try {
            mailer.send(Mail.withText(letter.recipient(), letter.subject(), letter.body()));
        } catch (RuntimeException e) {
            desk.failed(letter.id(), String.valueOf(e.getMessage()));
            throw e;
        }
        desk.sent(letter.id());
    }
}
