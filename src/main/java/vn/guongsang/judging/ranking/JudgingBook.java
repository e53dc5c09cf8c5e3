package vn.guongsang.judging.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.ranking.RankingView.Lacking;
import vn.guongsang.judging.ranking.RankingView.SealedSheet;
import vn.guongsang.judging.scorecard.SheetBook;
import vn.guongsang.judging.scorecard.SheetRow;
import vn.guongsang.judging.scorecard.SheetState;
import vn.guongsang.judging.statistics.Figure;
import vn.guongsang.judging.statistics.RankOrder;
import vn.guongsang.judging.statistics.Tally;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Score;
import vn.guongsang.people.staff.StaffBook;

/** The door through which higher floors read how the jury stands and whom it ranked. */
@ApplicationScoped
public class JudgingBook {
    private final SheetBook sheets;
    private final Benches benches;
    private final ContestBook contests;
    private final StaffBook staff;

    JudgingBook(SheetBook sheets, Benches benches, ContestBook contests, StaffBook staff) {
        this.sheets = sheets;
        this.benches = benches;
        this.contests = contests;
        this.staff = staff;
    }

    /** The final of the group: by the contest's official figure, exactly, then down the contest's tie ladder. */
    public RankingView ranking(ContestId contest, String group) {
        return ranking(contest, Bench.last(group));
    }

    public RankingView ranking(ContestId contest, Bench bench) {
        var rules = contests.byId(contest).definition();
        var scoring = rules.scoring();
        int needed = benches.needed(contest, rules, bench);
        var figure = Benches.figure(rules, bench);
        var rows = benches.entries(contest, bench);
        var names = new HashMap<PersonId, String>();
        var byEntry = sheets.ofGroup(contest, bench.key()).stream().collect(Collectors.groupingBy(SheetRow::entry));
        var lacking = new ArrayList<Lacking>();
        var tallies = new ArrayList<Tally>();
        var shown = new HashMap<EntryId, List<SealedSheet>>();
        var gaps = new HashMap<EntryId, String>();
        for (var row : rows) {
            var own = byEntry.getOrDefault(row.id(), List.of());
            var sealed = own.stream().filter(SheetRow::sealed).toList();
            int due = (int) own.stream().filter(s -> s.state().expected()).count();
            boolean lacks = sealed.size() < due || sealed.size() < needed;
            shown.put(row.id(), sealed(sealed, names, lacks ? Figure.MEAN : figure));
            gap(sealed, scoring.conferGapPoints()).ifPresent(g -> gaps.put(row.id(), g));
            if (lacks) {
                lacking.add(lacking(row, sealed.size(), due, needed));
            } else {
                tallies.add(
                        Tally.of(row.id(), sealed.stream().map(SheetRow::totals).toList(), figure));
            }
        }
        var words = TieWords.among(rows);
        var byId = rows.stream().collect(Collectors.toMap(EntryRow::id, r -> r));
        var ranked = RankOrder.of(tallies, scoring.tieLadder()).stream()
                .map(p -> ranked(p, byId.get(p.tally().entry()), words))
                .toList();
        return new RankingView(contest, bench.key(), figure, ranked, lacking, shown, gaps);
    }

    /** Whether anything was ever dealt on this bench. */
    boolean begun(ContestId contest, Bench bench) {
        return !sheets.ofGroup(contest, bench.key()).isEmpty();
    }

    /** Every judge who has or had a sheet, by name. */
    public List<ProgressView> progress(ContestId contest) {
        return sheets.ofContest(contest).stream().collect(Collectors.groupingBy(SheetRow::judge)).entrySet().stream()
                .map(e -> progress(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(ProgressView::name))
                .toList();
    }

    private ProgressView progress(PersonId judge, List<SheetRow> own) {
        return new ProgressView(
                judge,
                staff.nameOf(judge),
                count(own, SheetState.SEALED),
                count(own, SheetState.BEGUN),
                (int) own.stream().filter(s -> s.state().expected()).count(),
                count(own, SheetState.DECLINED),
                lastActivity(own));
    }

    private static int count(List<SheetRow> own, SheetState state) {
        return (int) own.stream().filter(s -> s.state() == state).count();
    }

    private static @Nullable Instant lastActivity(List<SheetRow> own) {
        return own.stream()
                .flatMap(s -> Stream.of(s.savedAt(), s.sealedAt()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<SealedSheet> sealed(List<SheetRow> sealed, Map<PersonId, String> names, Figure figure) {
        var left = figure.leftOut(sealed.stream().map(SheetRow::totals).toList());
        return IntStream.range(0, sealed.size())
                .mapToObj(place -> sealed(sealed.get(place), names, left.contains(place)))
                .sorted(Comparator.comparing(SealedSheet::judgeName))
                .toList();
    }

    private SealedSheet sealed(SheetRow sheet, Map<PersonId, String> names, boolean leftOut) {
        return new SealedSheet(
                sheet.id(),
                sheet.judge(),
                names.computeIfAbsent(sheet.judge(), staff::nameOf),
                sheet.totals().halfPoints(),
                new Score(sheet.totals().halfPoints()).shown(),
                Objects.requireNonNull(sheet.sealHash()),
                sheet.reopened(),
                leftOut);
    }

    /** R40: more than the rules' points between the highest and the lowest sheet. */
    private static java.util.Optional<String> gap(List<SheetRow> sealed, int most) {
        var totals = sealed.stream().mapToInt(s -> s.totals().halfPoints()).summaryStatistics();
        int gap = totals.getCount() == 0 ? 0 : totals.getMax() - totals.getMin();
        return gap > 2 * most ? java.util.Optional.of(new Score(gap).shown()) : java.util.Optional.empty();
    }

    private static Lacking lacking(EntryRow row, int sealed, int due, int needed) {
        return new Lacking(row.id(), row.code(), row.title(), row.category(), sealed, due, needed);
    }

    private static RankedEntry ranked(RankOrder.Placed placed, EntryRow row, TieWords words) {
        var tally = placed.tally();
        return new RankedEntry(
                placed.rank(),
                placed.tied(),
                row.id(),
                row.code(),
                row.title(),
                row.category(),
                row.unit(),
                tally.mean().halfPoints(),
                tally.mean().sheets(),
                tally.mean().shown(),
                words.of(placed));
    }
}
