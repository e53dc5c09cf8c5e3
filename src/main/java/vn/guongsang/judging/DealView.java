package vn.guongsang.judging;

import java.time.Instant;
import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.PersonId;

/**
 * A deal as it would be applied, to be looked at first.
 *
 * @param judges names with what each would have to score
 * @param others judges of the contest who do not sit here
 * @param lines every entry against every judge while a person can read that, else empty
 * @param crosses the same by unit, when there are too many entries
 * @param needed sheets that the rules ask for
 * @param perEntry sheets that each entry gets where not everybody scores all
 * @param anchors entries that all judges score in common
 * @param hash of the deal with what it takes to draw it again; applying sends it back, so that what is applied is what
 *     was seen
 * @param past deals of this group, newest first
 */
record DealView(
        String group,
        Bilingual name,
        List<Load> judges,
        List<Other> others,
        List<Line> lines,
        List<Cross> crosses,
        int entries,
        int fresh,
        int takenBack,
        int leftOut,
        int thin,
        int needed,
        int perEntry,
        int anchors,
        Forecast forecast,
        List<Bilingual> waiting,
        String hash,
        List<Past> past) {

    /** What one judge would have to score; most is their limit, or 0 for none. */
    record Load(PersonId judge, String name, int sheets, int most) {}

    record Other(PersonId judge, String name) {}

    /** One entry against every judge of the panel, in the order of the judges. */
    record Line(Code code, String title, Bilingual category, String unit, List<Cell> cells, int sheets, boolean thin) {}

    /** fresh, kept, takenBack, or the reason for leaving out: OWN_UNIT, SAME_NAME, KIN, OTHER_CATEGORY, DECLARED. */
    record Cell(String judge, String state) {
        public String kind() {
            return switch (state) {
                case "fresh" -> "ok";
                case "kept" -> "";
                default -> "warn";
            };
        }
    }

    /** One unit's entries: how many each judge gets, in the order of the judges, and from how many they are barred. */
    record Cross(String unit, int entries, List<Share> shares) {}

    record Share(int sheets, int barred) {}

    /** What the deal promises, in Vietnamese notation; see DesignForecast. */
    record Forecast(int parts, int fewestShared, String meanError, String correctedError) {
        public boolean connected() {
            return parts == 1;
        }
    }

    record Past(
            String kind, Instant at, String who, int fresh, int takenBack, int perEntry, String seed, String hash) {}

    public String thinKind() {
        return thin > 0 ? "due" : "";
    }

    public String partsKind() {
        return forecast.connected() ? "" : "due";
    }

    /** Whether each entry goes to some judges only. */
    public boolean drawn() {
        return lines.isEmpty()
                || lines.stream().anyMatch(l -> l.cells().stream()
                        .anyMatch(c -> c.state().isEmpty()));
    }

    public boolean changes() {
        return fresh + takenBack > 0;
    }

    public boolean applicable() {
        return waiting.isEmpty() && changes();
    }
}
