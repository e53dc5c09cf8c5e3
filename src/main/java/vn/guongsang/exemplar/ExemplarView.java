package vn.guongsang.exemplar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.ExemplarId;
import vn.guongsang.kernel.UnitId;

/**
 * One exemplar of an entry.
 *
 * @param kind individual, collective or household
 * @param field an id among the contest's fields
 * @param unit the unit of the place where they live, study or work
 */
public record ExemplarView(
        ExemplarId id,
        EntryId entry,
        ExemplarKind kind,
        String name,
        String phone,
        String position,
        String place,
        String field,
        @Nullable UnitId unit,
        List<HonourView> honours,
        String newDeeds,
        List<Consent> consents) {

    /** Consent to publication: who gave it, on which day, in which words. */
    public record Consent(String givenBy, LocalDate givenOn, String wording) {}

    public boolean consented() {
        return !consents.isEmpty();
    }
}
