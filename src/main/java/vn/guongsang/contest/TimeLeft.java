package vn.guongsang.contest;

import java.time.Duration;
import vn.guongsang.kernel.Bilingual;

/** Durations as people say them: the two largest units, rounded down, so that nobody is promised a minute too much. */
final class TimeLeft {
    private TimeLeft() {}

    static Bilingual words(Duration left) {
        long days = left.toDays();
        int hours = left.toHoursPart();
        int minutes = left.toMinutesPart();
        if (days >= 7) {
            return said(days, "ngày", "day");
        }
        if (days > 0) {
            return joined(said(days, "ngày", "day"), hours, "giờ", "hour");
        }
        if (hours > 0) {
            return joined(said(hours, "giờ", "hour"), minutes, "phút", "minute");
        }
        return minutes > 0 ? said(minutes, "phút", "minute") : new Bilingual("chưa đầy một phút", "less than a minute");
    }

    private static Bilingual joined(Bilingual first, int second, String vi, String en) {
        if (second == 0) {
            return first;
        }
        var more = said(second, vi, en);
        return new Bilingual(first.vi() + " " + more.vi(), first.en() + " " + more.en());
    }

    private static Bilingual said(long count, String vi, String en) {
        return new Bilingual(count + " " + vi, count + " " + en + (count == 1 ? "" : "s"));
    }
}
