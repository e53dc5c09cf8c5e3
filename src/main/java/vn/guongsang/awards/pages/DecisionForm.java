package vn.guongsang.awards.pages;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Mistakes;

/** The decision as typed. */
public record DecisionForm(
        @RestForm int version,
        @RestForm @Nullable String number,
        @RestForm @Nullable String date,
        @RestForm @Nullable String signer,
        @RestForm @Nullable String capacity) {
    // number, slash, type and issuer; numbers below ten carry a leading nought
    private static final Pattern NUMBER = Pattern.compile("\\d{2,6}/[\\p{Lu}\\p{N}][\\p{L}\\p{N}.-]{1,40}");

    static DecisionForm of(int version, @Nullable DecisionView known) {
        return known == null
                ? new DecisionForm(version, "", "", "", "")
                : new DecisionForm(
                        version,
                        known.number(),
                        VietnameseDate.figures(known.date()),
                        known.signer(),
                        known.capacity());
    }

    Mistakes mistakes(LocalDate today) {
        var mistakes = Mistakes.none();
        if (!NUMBER.matcher(said(number)).matches()) {
            mistakes.add("number", "awards", "decisionNumberWrong");
        }
        var on = VietnameseDate.typed(said(date));
        if (on.isEmpty() || on.get().isAfter(today)) {
            mistakes.add("date", "awards", "paperDateWrong");
        }
        if (said(signer).isEmpty() || said(signer).length() > 120) {
            mistakes.add("signer", "awards", "decisionSignerMissing");
        }
        if (said(capacity).isEmpty() || said(capacity).length() > 200) {
            mistakes.add("capacity", "awards", "decisionCapacityMissing");
        }
        return mistakes;
    }

    DecisionView paper() {
        return new DecisionView(
                said(number), VietnameseDate.typed(said(date)).orElseThrow(), said(signer), said(capacity));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : VietnameseText.stored(text);
    }
}
