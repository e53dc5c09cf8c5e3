package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.scorecard.JudgeRound.OwnRow;
import vn.guongsang.judging.talk.DeliberationLog;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Score;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** What a judge has before them: the own table and the next sheet. */
@ApplicationScoped
public class JudgeDesk {
    private final Sheets sheets;
    private final EntryBook entries;
    private final ContestBook contests;
    private final Fellows fellows;
    private final DeliberationLog deliberations;

    JudgeDesk(Sheets sheets, EntryBook entries, ContestBook contests, Fellows fellows, DeliberationLog deliberations) {
        this.fellows = fellows;
        this.deliberations = deliberations;
        this.sheets = sheets;
        this.entries = entries;
        this.contests = contests;
    }

    /** How much waits for this judge, over all contests. */
    public record Waiting(long sealed, long due) {
        public long left() {
            return due - sealed;
        }
    }

    @Transactional
    public Waiting waiting(Actor judge) {
        var all = rounds(judge);
        return new Waiting(
                all.stream().mapToLong(JudgeRound::sealed).sum(),
                all.stream().mapToLong(JudgeRound::due).sum());
    }

    @Transactional
    public List<JudgeRound> rounds(Actor judge) {
        var byContest = new LinkedHashMap<ContestId, List<Sheet>>();
        sheets.allOfJudge(judge.id()).forEach(s -> byContest
                .computeIfAbsent(s.contest(), c -> new ArrayList<>())
                .add(s));
        var rounds = new ArrayList<JudgeRound>();
        byContest.forEach((id, own) -> {
            var contest = contests.byId(id);
            if (judge.is(Role.JUDGE, contest.slug())) {
                rounds.add(round(contest, own));
            }
        });
        return rounds;
    }

    /** The unsealed sheets after this one in the judge's own order, then those before it. */
    @Transactional
    public List<String> ahead(Actor judge, String ref) {
        var own = sheets.allOfJudge(judge.id());
        var here = own.stream().filter(s -> s.ref().equals(ref)).findFirst();
        return here.stream()
                .flatMap(current -> own.stream()
                        .filter(s -> s.contest().equals(current.contest()))
                        .filter(s -> s.state().writable() && s != current)
                        .sorted(Comparator.comparing((Sheet s) -> s.place() < current.place())
                                .thenComparing(Sheet::place)))
                .map(Sheet::ref)
                .toList();
    }

    private JudgeRound round(ContestView contest, List<Sheet> own) {
        var forwarded = forwarded(contest, own);
        var beside = beside(contest, own);
        var rows = own.stream()
                .filter(s -> s.state() != SheetState.TAKEN_BACK && forwarded.containsKey(s.entry()))
                .map(s -> row(contest, s, forwarded.get(s.entry()), beside))
                .toList();
        var next = rows.stream()
                .filter(r -> r.state().writable())
                .map(OwnRow::ref)
                .findFirst()
                .orElse(null);
        return new JudgeRound(
                contest.slug(),
                contest.definition().shortName(),
                SheetView.judgingEnds(contest.definition()),
                next,
                rows);
    }

    private Map<EntryId, EntryRow> forwarded(ContestView contest, List<Sheet> own) {
        var rows = new HashMap<EntryId, EntryRow>();
        own.stream().map(s -> Bench.of(s.group()).group()).distinct().forEach(g -> entries.forwarded(contest.id(), g)
                .forEach(r -> rows.put(r.id(), r)));
        return rows;
    }

    /** Of which own sealed sheets the judge has to talk with others. */
    private record Beside(Set<Long> gaps, Set<Long> talks) {}

    private Beside beside(ContestView contest, List<Sheet> own) {
        var sealed = own.stream().filter(s -> s.state() == SheetState.SEALED).toList();
        if (sealed.isEmpty()) {
            return new Beside(Set.of(), Set.of());
        }
        var others = fellows.of(sealed.getFirst().judge(), sealed);
        var talks = deliberations.open(contest.id());
        return new Beside(
                sealed.stream()
                        .filter(s -> !Fellows.farFrom(
                                        s, others.getOrDefault(s.number(), List.of()), contest.definition())
                                .isEmpty())
                        .map(Sheet::number)
                        .collect(Collectors.toSet()),
                sealed.stream()
                        .filter(s -> talks.stream().anyMatch(d -> d.group().equals(s.group()) && d.about(s.entry())))
                        .map(Sheet::number)
                        .collect(Collectors.toSet()));
    }

    private static int percent(ContestView contest, Sheet sheet) {
        var rubric = Objects.requireNonNull(contest.definition().rubrics().get(sheet.category()));
        int most = rubric.criteria().stream().mapToInt(c -> 2 * c.max()).sum();
        return most == 0 ? 0 : 100 * sheet.total() / most;
    }

    private static OwnRow row(ContestView contest, Sheet sheet, EntryRow entry, Beside beside) {
        return new OwnRow(
                sheet.ref(),
                sheet.place(),
                entry.title(),
                contest.definition().category(sheet.category()).name(),
                sheet.state(),
                new Score(sheet.total()).shown(),
                percent(contest, sheet),
                Bench.of(sheet.group()).preliminary(),
                beside.gaps().contains(sheet.number()),
                beside.talks().contains(sheet.number()),
                sheet.declineReason(),
                sheet.reopened());
    }
}
