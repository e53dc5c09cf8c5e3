package vn.guongsang.judging.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether severities may be spoken of, and if not, why; the words stand in the messages under {@code correction.…}. */
public enum Correction {
    SOUND,
    /** Judges who share no entries cannot be compared. */
    FALLS_APART,
    /** Not enough sheets beyond one an entry and one a judge. */
    TOO_FEW_SHEETS,
    /** Somebody scored fewer than eight entries. */
    TOO_FEW_ENTRIES,
    /** The judges do not differ by more than chance. */
    NO_DIFFERENCE;

    public static final int LEAST_ENTRIES = 8;
    public static final double CHANCE = 0.05;

    /** @param fit null while it has not been asked for */
    public static Correction of(Ratings ratings, SeverityModel.@Nullable Fit fit) {
        if (ratings.size() == 0 || ratings.parts() != 1) {
            return FALLS_APART;
        }
        if (ratings.judges() < 2 || ratings.size() <= ratings.entries() + ratings.judges() - 1) {
            return TOO_FEW_SHEETS;
        }
        if (Arrays.stream(ratings.perJudge()).min().orElse(0) < LEAST_ENTRIES) {
            return TOO_FEW_ENTRIES;
        }
        return fit != null && !(fit.p() < CHANCE) ? NO_DIFFERENCE : SOUND;
    }
}
