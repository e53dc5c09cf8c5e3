package vn.guongsang.judging;

import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;

/**
 * A deal as it would be applied, to be looked at first.
 *
 * @param judges names with what each would have to score
 * @param hash of the deal; applying sends it back, so that what is applied is what was seen
 * @param needed sheets that the rules ask for
 */
record DealView(
        String group,
        Bilingual name,
        List<Load> judges,
        List<Line> lines,
        int fresh,
        int takenBack,
        int leftOut,
        int thin,
        int needed,
        List<Bilingual> waiting,
        String hash) {

    record Load(String name, int sheets) {}

    /** One entry against every judge of the panel, in the order of the judges. */
    record Line(Code code, String title, Bilingual category, String unit, List<Cell> cells, int sheets, boolean thin) {}

    /** fresh, kept, takenBack, or the reason for leaving out: OWN_UNIT, SAME_NAME, DECLARED. */
    record Cell(String judge, String state) {
        public String kind() {
            return switch (state) {
                case "fresh" -> "ok";
                case "kept" -> "";
                default -> "warn";
            };
        }
    }

    public String thinKind() {
        return thin > 0 ? "due" : "";
    }

    public boolean applicable() {
        return waiting.isEmpty() && fresh + takenBack > 0;
    }
}
