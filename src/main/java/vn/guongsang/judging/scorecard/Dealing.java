package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.Dealt;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;

/** Turns a deal into sheets, inside the transaction of the desk that applies it. */
@ApplicationScoped
public class Dealing {
    private final Sheets sheets;

    Dealing(Sheets sheets) {
        this.sheets = sheets;
    }

    /** What a sheet is about; the category decides the rubric. */
    public record Work(ContestId contest, String group, EntryId entry, String category) {}

    /** Every pair ever dealt in the group. */
    public Map<Pair, Dealt> before(ContestId contest, String group) {
        var before = new HashMap<Pair, Dealt>();
        sheets.ofGroup(contest, group).forEach(s -> before.put(new Pair(s.entry(), s.judge()), stands(s.state())));
        return before;
    }

    /** Each judge's new entries come after the old ones, shuffled by chance that nobody can repeat. */
    public void apply(Deal deal, Map<EntryId, Work> works) {
        deal.takenBack().forEach(p -> sheets.ofPair(p.entry(), p.judge())
                .orElseThrow(Refusal::notHere)
                .takeBack());
        var byJudge = deal.fresh().stream().collect(Collectors.groupingBy(Pair::judge));
        byJudge.forEach((judge, pairs) -> add(judge, pairs, works));
    }

    private void add(PersonId judge, List<Pair> pairs, Map<EntryId, Work> works) {
        var shuffled = pairs.stream()
                .collect(Collectors.toMap(p -> Secret.fresh(), p -> p, (a, b) -> a, java.util.TreeMap::new));
        var contest = works.get(pairs.getFirst().entry()).contest();
        int place = sheets.lastPlace(contest, judge);
        for (var draw : shuffled.entrySet()) {
            place++;
            var known = sheets.ofPair(draw.getValue().entry(), judge);
            if (known.isPresent()) {
                known.get().dealAgain(place);
            } else {
                sheets.add(new Sheet(works.get(draw.getValue().entry()), judge, draw.getKey(), place));
            }
        }
    }

    private static Dealt stands(SheetState state) {
        return switch (state) {
            case DUE, BEGUN -> Dealt.OPEN;
            case SEALED -> Dealt.SEALED;
            case DECLINED -> Dealt.DECLARED;
            case TAKEN_BACK -> Dealt.TAKEN_BACK;
        };
    }
}
