package vn.guongsang.judging.talk;

import java.time.Instant;
import vn.guongsang.kernel.Score;

/**
 * What a judge said after conferring, under the number of the judge's sheet.
 *
 * @param total of that sheet in half-points, as it then was
 * @param others the other sheets' totals as shown
 */
public record Conferred(long sheet, int total, String others, boolean keeps, String words, Instant at) {
    public ConferNote note(String judge) {
        return new ConferNote(judge, new Score(total).shown(), others, keeps, words, at);
    }
}
