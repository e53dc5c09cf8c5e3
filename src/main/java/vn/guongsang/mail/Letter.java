package vn.guongsang.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as the delivery log shows it. */
public record Letter(
        long id,
        String recipient,
        String subject,
        String body,
        String about,
        MailState state,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
