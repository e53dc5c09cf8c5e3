package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.judging.talk.ConferLog;
import vn.guongsang.judging.talk.ConferNote;
import vn.guongsang.judging.talk.Conferred;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Score;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Words;

/** Where judges whose sealed sheets lie far apart see each other's and say what came of it; both values stay. */
@ApplicationScoped
public class ConferDesk {
    private static final int LONGEST = 1000;
    private final Sheets sheets;
    private final ConferLog confers;
    private final Fellows fellows;
    private final EntryBook entries;
    private final ContestBook contests;
    private final ReopeningDesk reopening;
    private final StaffBook staff;
    private final Audit audit;
    private final Clock clock;

    ConferDesk(
            Sheets sheets,
            ConferLog confers,
            Fellows fellows,
            EntryBook entries,
            ContestBook contests,
            ReopeningDesk reopening,
            StaffBook staff,
            Audit audit,
            Clock clock) {
        this.sheets = sheets;
        this.confers = confers;
        this.fellows = fellows;
        this.entries = entries;
        this.contests = contests;
        this.reopening = reopening;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own sheet beside those that lie far from it, and what was said so far. */
    public record Gap(SheetView own, List<OtherSheet> others, List<ConferNote> said, int allowed) {}

    private record Found(Sheet own, List<Sheet> others) {}

    @Transactional
    public Gap gap(Actor judge, String ref) {
        var found = found(judge, ref);
        var rules = contests.byId(found.own().contest()).definition();
        var pair = new ArrayList<>(found.others());
        pair.add(found.own());
        var byId = pair.stream().collect(Collectors.toMap(Sheet::number, Sheet::judge));
        return new Gap(
                SheetView.of(
                        found.own(), rules, entries.view(found.own().entry()).title()),
                found.others().stream().map(o -> fellows.shown(o, rules)).toList(),
                confers.about(byId.keySet()).stream()
                        .map(c -> c.note(staff.nameOf(java.util.Objects.requireNonNull(byId.get(c.sheet())))))
                        .toList(),
                rules.scoring().conferGapPoints());
    }

    /** Who wants to change their sheet asks for its reopening, which a second person has to approve. */
    @Transactional
    public void say(Actor judge, String ref, boolean keeps, String words) {
        var found = found(judge, ref);
        if (words.isBlank() || words.length() > LONGEST) {
            throw new Refusal.Unfit("words", Words.both("judging", "reasonNeeded"));
        }
        confers.add(new Conferred(
                found.own().number(),
                found.own().total(),
                totals(found.others()),
                keeps,
                words.strip(),
                clock.instant()));
        audit.note(judge.ref(), "judging.conferred", "sheet:" + found.own().number(), Map.of("keeps", keeps));
        if (!keeps) {
            reopening.propose(
                    judge, contests.byId(found.own().contest()), found.own().number(), words.strip());
        }
    }

    private static String totals(List<Sheet> others) {
        return others.stream().map(o -> new Score(o.total()).shown()).collect(Collectors.joining(" · "));
    }

    private Found found(Actor judge, String ref) {
        var own = sheets.ofJudge(ref, judge.id())
                .filter(s -> s.state() == SheetState.SEALED)
                .filter(s -> judge.is(Role.JUDGE, contests.byId(s.contest()).slug()))
                .orElseThrow(Refusal::notHere);
        var beside = fellows.of(judge.id(), List.of(own)).getOrDefault(own.number(), List.of());
        var far = Fellows.farFrom(own, beside, contests.byId(own.contest()).definition());
        if (far.isEmpty()) {
            throw Refusal.notHere();
        }
        return new Found(own, far);
    }
}
