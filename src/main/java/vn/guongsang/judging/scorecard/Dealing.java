package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.Dealt;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
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
        sheets.pairs(contest, group).forEach(p -> before.put(p.pair(), stands(p.state())));
        return before;
    }

    /** Each judge's new entries come after the old ones, shuffled by chance that nobody can repeat. */
    public void apply(Deal deal, Map<EntryId, Work> works) {
        if (deal.changesNothing()) {
            return;
        }
        var work = works.values().iterator().next();
        var known = new HashMap<Pair, Sheet>();
        sheets.bareOfGroup(work.contest(), work.group()).forEach(s -> known.put(new Pair(s.entry(), s.judge()), s));
        deal.takenBack().forEach(p -> Objects.requireNonNull(known.get(p)).takeBack());
        var added = new ArrayList<Sheet>();
        deal.fresh().stream()
                .collect(Collectors.groupingBy(Pair::judge))
                .forEach((judge, pairs) -> added.addAll(add(judge, pairs, works, known)));
        sheets.addAll(added);
    }

    private List<Sheet> add(PersonId judge, List<Pair> pairs, Map<EntryId, Work> works, Map<Pair, Sheet> known) {
        var shuffled = pairs.stream().collect(Collectors.toMap(p -> Secret.fresh(), p -> p, (a, b) -> a, TreeMap::new));
        int place = sheets.lastPlace(works.values().iterator().next().contest(), judge);
        var added = new ArrayList<Sheet>();
        for (var draw : shuffled.entrySet()) {
            place++;
            var sheet = known.get(draw.getValue());
            if (sheet != null) {
                sheet.dealAgain(place);
            } else {
                var work = Objects.requireNonNull(works.get(draw.getValue().entry()));
                added.add(new Sheet(work, judge, draw.getKey(), place));
            }
        }
        return added;
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
