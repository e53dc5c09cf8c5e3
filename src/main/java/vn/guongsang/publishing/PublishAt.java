package vn.guongsang.publishing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Words;

/** Reads the moment of publication as typed, by the clock of Vietnam: {@code 19/08/2023 08:00}. */
final class PublishAt {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PublishAt() {}

    static @Nullable Instant read(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip().replaceAll("\\s+", " "), TYPED)
                    .atZone(VietnameseDate.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Refusal.Unfit("publishAt", Words.both("publishing", "publishAtWrong"));
        }
    }
}
