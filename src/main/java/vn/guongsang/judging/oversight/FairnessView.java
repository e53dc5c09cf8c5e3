package vn.guongsang.judging.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.statistics.Correction;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;

/**
 * How fairly a prize group was scored, for those who lead the jury. Numbers come in Vietnamese notation.
 *
 * @param sheets how many sealed sheets stand behind it
 * @param correction whether severities may be spoken of
 * @param agreement one plain sentence, empty when nothing can be said
 * @param again how many prizes another jury would give alike, or null when that cannot be said
 * @param lastPrized the last rank that gets a prize of each prize line, best first
 */
record FairnessView(
        int entries,
        int sheets,
        Correction correction,
        List<Bilingual> agreement,
        List<JudgeLine> judges,
        List<EntryLine> lines,
        List<Integer> lastPrized,
        @Nullable Bilingual again) {

    /** One judge; flags ask for a second look and change nothing. */
    record JudgeLine(
            String name,
            int sheets,
            String severity,
            String error,
            String spread,
            String agreement,
            String residual,
            int run,
            String halo,
            String minutes,
            String seen,
            List<Bilingual> flags,
            Bilingual sentence) {}

    /** One ranked entry with the ranks between which it would fall four times out of five. */
    record EntryLine(
            int rank,
            Code code,
            String title,
            String mean,
            int low,
            int high,
            boolean uncertain,
            String corrected,
            String correctedRank) {}

    public boolean measured() {
        return !lines.isEmpty();
    }

    public long uncertain() {
        return lines.stream().filter(EntryLine::uncertain).count();
    }
}
