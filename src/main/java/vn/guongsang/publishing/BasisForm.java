package vn.guongsang.publishing;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Words;

/** A consent received on paper, as typed. */
public record BasisForm(
        @RestForm long entry,
        @RestForm @Nullable String givenBy,
        @RestForm @Nullable String givenOn,
        @RestForm @Nullable String wording) {

    PublicationBasis.Consent consent(LocalDate today) {
        var on = VietnameseDate.typed(said(givenOn))
                .filter(d -> !d.isAfter(today))
                .orElseThrow(() -> unfit("givenOn", Words.both("publishing", "basisDateWrong")));
        if (said(givenBy).isEmpty() || said(givenBy).length() > 300) {
            throw unfit("givenBy", Words.both("publishing", "basisWhoMissing"));
        }
        if (said(wording).isEmpty() || said(wording).length() > 1000) {
            throw unfit("wording", Words.both("publishing", "basisWordsMissing"));
        }
        return new PublicationBasis.Consent(said(givenBy), on, said(wording));
    }

    private static Refusal.Unfit unfit(String field, Bilingual words) {
        return new Refusal.Unfit(field, words);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : VietnameseText.stored(text);
    }
}
