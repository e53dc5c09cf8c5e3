package vn.guongsang.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.kernel.EntryId;

/** Reads how screening stands; never for a judge. */
@ApplicationScoped
public class ScreeningBook {
    private final Screenings screenings;
    private final Confirmations confirmations;

    ScreeningBook(Screenings screenings, Confirmations confirmations) {
        this.screenings = screenings;
        this.confirmations = confirmations;
    }

    /** Empty while nobody has begun. */
    public Optional<ScreeningView> of(EntryId entry) {
        return screenings.of(entry).map(s -> s.view(confirmations.of(entry)));
    }
}
