package vn.guongsang.screening;

import java.time.LocalDate;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Mistakes;

/** A confirmation as a secretary types it; consent stands beside the second kind only. Dates as 07/10/2022. */
public record ConfirmationForm(
        ConfirmationKind kind,
        String signer,
        String capacity,
        String signedOn,
        String consentBy,
        String consentOn,
        String consentWords) {
    public static final ConfirmationForm NOTHING_TYPED = empty(ConfirmationKind.ENTRY);

    public Mistakes mistakes(LocalDate today) {
        var mistakes = Mistakes.none();
        text(mistakes, "signer", signer, 120);
        text(mistakes, "capacity", capacity, 200);
        past(mistakes, "signedOn", signedOn, today);
        if (kind == ConfirmationKind.DEEDS) {
            text(mistakes, "consentBy", consentBy, 120);
            past(mistakes, "consentOn", consentOn, today);
            text(mistakes, "consentWords", consentWords, 1000);
        }
        return mistakes;
    }

    static ConfirmationForm empty(ConfirmationKind kind) {
        return new ConfirmationForm(kind, "", "", "", "", "", "");
    }

    /** What was typed for this kind; the page holds a form for each. */
    public ConfirmationForm of(ConfirmationKind asked) {
        return asked == kind ? this : empty(asked);
    }

    /** The name of a field on a page that holds both forms. */
    public String id(String field) {
        return kind + "-" + field;
    }

    /** Whether somebody sent it and it came back. */
    public boolean tried() {
        return this != NOTHING_TYPED;
    }

    private void text(Mistakes mistakes, String field, String value, int most) {
        if (value.isBlank() || value.length() > most) {
            mistakes.add(id(field), "screening", "needed." + field, most);
        }
    }

    private void past(Mistakes mistakes, String field, String value, LocalDate today) {
        if (VietnameseDate.typed(value).filter(d -> !d.isAfter(today)).isEmpty()) {
            mistakes.add(id(field), "screening", "dateWrong");
        }
    }
}
