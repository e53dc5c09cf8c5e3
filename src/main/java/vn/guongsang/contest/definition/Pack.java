package vn.guongsang.contest.definition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;

/**
 * One folder under {@code scoring-rubrics/}: a contest and, for a demonstration, its units and people.
 *
 * @param fingerprint SHA-256 of the pack's content before times were resolved
 */
public record Pack(
        ContestDefinition definition,
        List<PackUnit> units,
        List<PackPerson> staff,
        List<PackBody> bodies,
        String fingerprint) {

    /** A unit that receives entries; type is an id of the contest's unit types. */
    public record PackUnit(
            String code,
            Bilingual name,
            String type,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email) {}

    /** A staff account without a password; unit is null where the role belongs to none. */
    public record PackPerson(
            String role, @Nullable String unit, String username, String name, @Nullable String title) {}

    /** A body whose members may not enter, at one level; body is an id of the contest's barred bodies. */
    public record PackBody(String body, String level, List<Member> members) {}

    /** A member with what may tell him from a namesake: birth year and masked phone. */
    public record Member(
            String name,
            @Nullable Integer birthYear,
            @Nullable String phone,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Reads a pack from its folder.
     *
     * @param today the day in Vietnam from which relative times count
     * @throws PackRefused with every problem of the pack, and nothing else of it
     */
    public static Pack read(Path folder, LocalDate today) {
        return new PackReader(folder).read(today);
    }
}
