package vn.guongsang.judging.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.hipparchus.stat.StatUtils;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.oversight.FairnessView.EntryLine;
import vn.guongsang.judging.oversight.FairnessView.JudgeLine;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.judging.scorecard.SheetBook;
import vn.guongsang.judging.scorecard.SheetRow;
import vn.guongsang.judging.statistics.Agreement;
import vn.guongsang.judging.statistics.Correction;
import vn.guongsang.judging.statistics.JudgeProfile;
import vn.guongsang.judging.statistics.RankIntervals;
import vn.guongsang.judging.statistics.Ratings;
import vn.guongsang.judging.statistics.SeverityModel;
import vn.guongsang.judging.talk.Band;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Words;

/** Works out the fairness report of one prize group from the entries that have all their sheets. */
@ApplicationScoped
class FairnessBook {
    private static final int RESAMPLES = 1000;
    private static final double FOUR_OF_FIVE = 0.8;
    private final JudgingBook judging;
    private final SheetBook sheets;
    private final StaffBook staff;
    private final Benches benches;

    FairnessBook(JudgingBook judging, SheetBook sheets, StaffBook staff, Benches benches) {
        this.benches = benches;
        this.judging = judging;
        this.sheets = sheets;
        this.staff = staff;
    }

    FairnessView of(ContestView contest, Bench bench) {
        var ranking = judging.ranking(contest.id(), bench);
        var entries = ranking.ranked().stream().map(RankedEntry::entry).toList();
        var known = Set.copyOf(entries);
        var sealed = sheets.ofGroup(contest.id(), bench.key()).stream()
                .filter(SheetRow::sealed)
                .filter(s -> known.contains(s.entry()))
                .sorted(Comparator.comparing(s -> Objects.requireNonNull(s.sealedAt())))
                .toList();
        var judges = sealed.stream().map(SheetRow::judge).distinct().toList();
        var ratings = ratings(entries, judges, sealed);
        var prized = lastPrized(contest, bench);
        var carries = Correction.of(ratings, null);
        if (carries == Correction.FALLS_APART || carries == Correction.TOO_FEW_SHEETS) {
            return new FairnessView(
                    entries.size(), sealed.size(), carries, List.of(), List.of(), List.of(), prized, null);
        }
        var fit = SeverityModel.of(ratings).fit();
        var correction = Correction.of(ratings, fit);
        return new FairnessView(
                entries.size(),
                sealed.size(),
                correction,
                agreement(ratings),
                judgeLines(judges, sealed, ratings, fit, correction == Correction.SOUND),
                entryLines(ranking, ratings, prized, correction == Correction.SOUND ? fit.quality() : null),
                prized,
                again(ranking, ratings, prized));
    }

    /** The entries around the prize lines of a complete ranking. */
    Band band(ContestView contest, Bench bench) {
        var ranking = judging.ranking(contest.id(), bench);
        if (!ranking.complete()) {
            throw new Refusal.WrongState(Words.both("judging", "talkNotNow"));
        }
        var near = of(contest, bench).lines().stream()
                .filter(EntryLine::uncertain)
                .map(EntryLine::code)
                .collect(Collectors.toSet());
        return new Band(
                contest.id(),
                bench.key(),
                ranking.ranked().stream()
                        .filter(r -> r.tied() || near.contains(r.code()))
                        .map(RankedEntry::entry)
                        .collect(Collectors.toSet()),
                ranking.hash());
    }

    private static Ratings ratings(List<EntryId> entries, List<PersonId> judges, List<SheetRow> sealed) {
        var place = new HashMap<EntryId, Integer>();
        entries.forEach(e -> place.put(e, place.size()));
        return Ratings.of(
                entries.size(),
                judges.size(),
                sealed.stream()
                        .map(s -> new Ratings.Rating(
                                Objects.requireNonNull(place.get(s.entry())),
                                judges.indexOf(s.judge()),
                                s.totals().halfPoints() / 2.0))
                        .toList());
    }

    private List<JudgeLine> judgeLines(
            List<PersonId> judges, List<SheetRow> sealed, Ratings ratings, SeverityModel.Fit fit, boolean sound) {
        var lines = new ArrayList<JudgeLine>();
        for (int j = 0; j < judges.size(); j++) {
            var judge = judges.get(j);
            var own = sealed.stream()
                    .filter(s -> s.judge().equals(judge))
                    .map(s -> s.totals().points().stream()
                            .mapToDouble(p -> p.halfPoints() / 2.0)
                            .toArray())
                    .toList();
            var profile = JudgeProfile.of(ratings, fit, j, own);
            lines.add(new JudgeLine(
                    staff.nameOf(judge),
                    profile.sheets(),
                    sound ? signed(fit.severity()[j]) : "–",
                    sound ? shown(fit.severityError()[j], 1) : "–",
                    shown(profile.spread(), 2),
                    shown(profile.agreement(), 2),
                    shown(profile.residual(), 2),
                    profile.run(),
                    shown(profile.halo(), 2),
                    minutes(judge, sealed),
                    seen(judge, sealed),
                    flags(profile),
                    sentence(staff.nameOf(judge), profile, sound ? fit.severity()[j] : Double.NaN)));
        }
        return lines;
    }

    private static String minutes(PersonId judge, List<SheetRow> sealed) {
        var seconds = sealed.stream()
                .filter(s -> s.judge().equals(judge))
                .mapToDouble(SheetRow::seconds)
                .toArray();
        return shown(StatUtils.percentile(seconds, 50) / 60, 0);
    }

    private static String seen(PersonId judge, List<SheetRow> sealed) {
        return shown(
                sealed.stream()
                        .filter(s -> s.judge().equals(judge))
                        .mapToInt(SheetRow::seenPercent)
                        .average()
                        .orElse(Double.NaN),
                0);
    }

    /** What the figures of one judge come down to. */
    private static Bilingual sentence(String name, JudgeProfile profile, double severity) {
        var level = Double.isNaN(severity)
                ? Words.both("judging", "judgeLevelUnknown", name)
                : Words.both("judging", severity < 0 ? "judgeLow" : "judgeHigh", name, shown(Math.abs(severity), 1));
        var key = Double.isNaN(profile.agreement())
                ? "judgeOrderUnknown"
                : profile.agreement() >= 0.7
                        ? "judgeOrderAlike"
                        : profile.agreement() >= 0.3 ? "judgeOrderFair" : "judgeOrderApart";
        var order = Words.both("judging", key);
        return new Bilingual(level.vi() + " " + order.vi(), level.en() + " " + order.en());
    }

    /** Where a second look is worth it; rough lines, and never a verdict. */
    private static List<Bilingual> flags(JudgeProfile profile) {
        var flags = new ArrayList<Bilingual>();
        if (profile.spread() < 0.5) {
            flags.add(Words.both("judging", "flagNarrow"));
        }
        if (profile.agreement() < 0.3) {
            flags.add(Words.both("judging", "flagApart"));
        }
        if (profile.residual() > 1.5) {
            flags.add(Words.both("judging", "flagErratic"));
        }
        if (profile.run() >= 4) {
            flags.add(Words.both("judging", "flagRun", profile.run()));
        }
        if (profile.halo() > 0.9) {
            flags.add(Words.both("judging", "flagHalo"));
        }
        return flags;
    }

    private static List<Bilingual> agreement(Ratings ratings) {
        if (!ratings.complete()) {
            double alpha = Agreement.alpha(ratings);
            var level = alpha >= 0.8 ? "agreementHigh" : alpha >= 0.667 ? "agreementFair" : "agreementLow";
            return Double.isNaN(alpha)
                    ? List.of()
                    : List.of(Words.both("judging", "alphaIs", shown(alpha, 2)), Words.both("judging", level));
        }
        if (ratings.entries() < 2) {
            return List.of();
        }
        var icc = Agreement.icc(ratings);
        var level = icc.mean2() >= 0.75 ? "agreementHigh" : icc.mean2() >= 0.5 ? "agreementFair" : "agreementLow";
        return List.of(
                Words.both("judging", "iccIs", shown(icc.mean2(), 2), shown(icc.one2(), 2)),
                Words.both("judging", level));
    }

    /** The seed is the ranking's own hash: the same ranking always shows the same intervals. */
    private static List<EntryLine> entryLines(
            RankingView ranking, Ratings ratings, List<Integer> prized, double @Nullable [] quality) {
        var intervals = RankIntervals.of(ratings, ranking.figure(), RESAMPLES, FOUR_OF_FIVE, seed(ranking));
        var ranks = quality == null ? new int[0] : RankIntervals.ranks(quality);
        var lines = new ArrayList<EntryLine>();
        for (int i = 0; i < intervals.length; i++) {
            var r = ranking.ranked().get(i);
            var interval = intervals[i];
            lines.add(new EntryLine(
                    r.rank(),
                    r.code(),
                    r.title(),
                    r.meanShown(),
                    interval.low(),
                    interval.high(),
                    prized.stream().anyMatch(interval::crosses),
                    quality == null ? "–" : shown(quality[i], 1),
                    quality == null ? "–" : String.valueOf(ranks[i])));
        }
        return lines;
    }

    private static SplittableRandom seed(RankingView ranking) {
        return new SplittableRandom(Long.parseUnsignedLong(ranking.hash().substring(0, 16), 16));
    }

    /** How many of the prizes another jury alike would give to the same entries. */
    private static @Nullable Bilingual again(RankingView ranking, Ratings ratings, List<Integer> prized) {
        int prizes = prized.isEmpty() ? 0 : prized.getLast();
        if (prizes == 0 || prizes >= ranking.ranked().size()) {
            return null;
        }
        double same = RankIntervals.overlap(ratings, ranking.figure(), prizes, RESAMPLES, seed(ranking));
        return Words.both("judging", "prizesAgain", Math.round(same * 10));
    }

    /** In a preliminary round the one line is that between who goes on and who does not. */
    private List<Integer> lastPrized(ContestView contest, Bench bench) {
        if (bench.preliminary()) {
            return benches.held(contest.id(), bench).map(Benches.Held::places).stream()
                    .toList();
        }
        var last = new ArrayList<Integer>();
        int rank = 0;
        for (var line : contest.definition().prizes().lines()) {
            if (line.group().equals(bench.group())) {
                rank += line.count();
                last.add(rank);
            }
        }
        return last.stream().filter(r -> r > 0).collect(Collectors.toList());
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : value < 0 ? "−" : "") + shown(Math.abs(value), 1);
    }

    private static String shown(double value, int decimals) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.of("vi"), "%." + decimals + "f", value).replace('-', '−');
    }
}
