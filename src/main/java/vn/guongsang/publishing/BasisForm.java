package vn.guongsang.publishing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Words;

/** A consent received on paper, as typed. */
public record BasisForm(
        @RestForm long entry,
        @RestForm @Nullable String givenBy,
        @RestForm @Nullable String givenOn,
        @RestForm @Nullable String wording) {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    PublicationBasis.Consent consent(LocalDate today) {
        var on = date().filter(d -> !d.isAfter(today))
                .orElseThrow(() -> unfit("givenOn", Words.both("publishing", "basisDateWrong")));
        if (said(givenBy).isEmpty() || said(givenBy).length() > 300) {
            throw unfit("givenBy", Words.both("publishing", "basisWhoMissing"));
        }
        if (said(wording).isEmpty() || said(wording).length() > 1000) {
            throw unfit("wording", Words.both("publishing", "basisWordsMissing"));
        }
        return new PublicationBasis.Consent(said(givenBy), on, said(wording));
    }

    private Optional<LocalDate> date() {
        var typed = DATE.matcher(said(givenOn));
        try {
            return typed.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(typed.group(3)),
                            Integer.parseInt(typed.group(2)),
                            Integer.parseInt(typed.group(1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Refusal.Unfit unfit(String field, Bilingual words) {
        return new Refusal.Unfit(field, words);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : VietnameseText.stored(text);
    }
}
