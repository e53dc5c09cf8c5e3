package vn.guongsang.entry.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.draft.Ask;
import vn.guongsang.inspect.CheckAnswer;
import vn.guongsang.inspect.Inspection;
import vn.guongsang.inspect.Report;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;

/**
 * What the contest's rules say about an entry's files and data, worded for people.
 *
 * @param verdict null until every file was read
 * @param answer as the API gives it; null until every file was read
 * @param book the version of the book of rules that was asked, so that an old verdict can be explained; 0 until then
 * @param lines one a rule that applies and one a finding, those that stop the entry first
 * @param aside rules that do not apply to this entry
 */
public record CheckReport(
        State state,
        @Nullable Verdict verdict,
        @Nullable CheckAnswer answer,
        int book,
        List<Line> lines,
        List<Line> aside) {
    public static final CheckReport NOTHING = new CheckReport(State.NO_FILE, null, null, 0, List.of(), List.of());
    public static final CheckReport PENDING = new CheckReport(State.PENDING, null, null, 0, List.of(), List.of());
    private static final List<String> ORDER = List.of("bad", "warn", "note", "ok");
    /** Rules about what the forms say, which are of no use beside a file. */
    private static final Set<String> OF_FORMS = Set.of(
            "author-fields",
            "author-tie",
            "guardian",
            "exemplar-fields",
            "exemplar-kind",
            "receiving-unit",
            "honoured-before",
            "declarations");

    /** A report kept by an earlier version may have no such lines. */
    public CheckReport {
        lines = lines == null ? List.of() : lines;
        aside = aside == null ? List.of() : aside;
    }

    public enum State {
        NO_FILE,
        PENDING,
        DONE
    }

    /**
     * One rule with its answer.
     *
     * @param title the rule's short name
     * @param asked what the contest asks
     * @param kind ok, warn, bad or note, as findings are marked on pages; none where the rule does not apply
     * @param where the place in the file, null where there is none
     * @param mend what to do about it, null where nothing needs doing
     */
    public record Line(
            String rule,
            Bilingual title,
            Bilingual asked,
            String kind,
            Bilingual message,
            @Nullable String where,
            @Nullable Bilingual mend,
            @Nullable Source source) {

        /** The clause as people cite it. */
        public String cited() {
            return source == null ? "" : Ask.cited(source);
        }
    }

    public static CheckReport of(Inspection inspection) {
        var report = Report.of(inspection);
        var lines = report.lines().stream()
                .filter(line -> !skipped(line))
                .flatMap(CheckReport::lines)
                .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.kind())))
                .toList();
        var aside = report.lines().stream()
                .filter(CheckReport::skipped)
                .flatMap(CheckReport::lines)
                .toList();
        return new CheckReport(State.DONE, inspection.verdict(), report.answer(), report.book(), lines, aside);
    }

    private static boolean skipped(Report.Line line) {
        return line.outcome().equals("doesNotApply");
    }

    private static Stream<Line> lines(Report.Line line) {
        if (line.points().isEmpty()) {
            var kind = skipped(line) ? "none" : "ok";
            return Stream.of(
                    new Line(line.rule(), line.title(), line.asked(), kind, line.said(), null, null, line.source()));
        }
        return line.points().stream()
                .map(point -> new Line(
                        line.rule(),
                        line.title(),
                        line.asked(),
                        kind(line.weight(), point.undecided()),
                        point.message(),
                        point.where(),
                        point.mend(),
                        point.source()));
    }

    private static String kind(String weight, boolean undecided) {
        return switch (weight) {
            case "blocks" -> undecided ? "warn" : "bad";
            case "warns" -> "warn";
            default -> undecided ? "warn" : "note";
        };
    }

    /** What the rules say of the files alone. */
    public CheckReport ofFiles() {
        var kept =
                lines.stream().filter(line -> !OF_FORMS.contains(line.rule())).toList();
        return new CheckReport(state, verdict, answer, book, kept, List.of());
    }

    /** Every rule, those that do not apply last. */
    public List<Line> every() {
        return Stream.concat(lines.stream(), aside.stream()).toList();
    }

    public boolean blocked() {
        return lines.stream().anyMatch(line -> line.kind().equals("bad"));
    }

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
