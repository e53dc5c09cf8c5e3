package vn.guongsang.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;

/**
 * What the contest's rules say about an entry's files and data, worded for people.
 *
 * @param verdict null until every file was read
 * @param lines one a rule that applies, those that stop the entry first
 */
public record CheckReport(State state, @Nullable Verdict verdict, List<Line> lines) {
    public static final CheckReport NOTHING = new CheckReport(State.NO_FILE, null, List.of());
    public static final CheckReport PENDING = new CheckReport(State.PENDING, null, List.of());

    public enum State {
        NO_FILE,
        PENDING,
        DONE
    }

    /**
     * One rule with its answer.
     *
     * @param kind ok, warn, bad or note, as findings are marked on pages
     * @param where the place in the file, null where there is none
     * @param mend what to do about it, null where nothing needs doing
     */
    public record Line(
            String rule,
            String kind,
            Bilingual message,
            @Nullable Bilingual where,
            @Nullable Bilingual mend,
            @Nullable Source source) {}

    public boolean pending() {
        return state == State.PENDING;
    }

    public boolean done() {
        return state == State.DONE;
    }

    public boolean rejects() {
        return verdict == Verdict.REJECT;
    }

    /** Everything that is not simply right, for chips and mails. */
    public List<Line> findings() {
        return lines.stream().filter(line -> !line.kind().equals("ok")).toList();
    }

    public List<Line> passes() {
        return lines.stream().filter(line -> line.kind().equals("ok")).toList();
    }
}
