package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.judging.talk.Band;
import vn.guongsang.judging.talk.Cast;
import vn.guongsang.judging.talk.DeliberationLog;
import vn.guongsang.judging.talk.DeliberationView;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.judging.talk.Said;
import vn.guongsang.judging.talk.Vote;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Words;

/** Where the jury talks about the entries around the prize lines; nothing said here changes a point. */
@ApplicationScoped
public class DeliberationDesk {
    private static final int LONGEST = 1000;
    private final Sheets sheets;
    private final DeliberationLog deliberations;
    private final Fellows fellows;
    private final EntryBook entries;
    private final ContestBook contests;
    private final StaffBook staff;
    private final Audit audit;
    private final Clock clock;

    DeliberationDesk(
            Sheets sheets,
            DeliberationLog deliberations,
            Fellows fellows,
            EntryBook entries,
            ContestBook contests,
            StaffBook staff,
            Audit audit,
            Clock clock) {
        this.sheets = sheets;
        this.deliberations = deliberations;
        this.fellows = fellows;
        this.entries = entries;
        this.contests = contests;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The work's sheets as the talk sees them; said by others only once the judge has spoken. */
    public record Talk(SheetView own, List<OtherSheet> others, List<Said> said, boolean spoken) {}

    private record Found(Sheet own, DeliberationView talk) {}

    /** The caller has checked who asks and that the ranking is complete; so for {@link #close}. */
    @Transactional
    public void open(Actor organiser, Band band) {
        var running = deliberations.newest(band.contest(), band.group()).filter(DeliberationView::open);
        if (running.isPresent() || band.entries().isEmpty()) {
            throw new Refusal.WrongState(Words.both("judging", "talkNotNow"));
        }
        deliberations.open(band, organiser.id(), clock.instant());
        audit.note(
                organiser.ref(),
                "judging.talkOpened",
                "contest:" + band.contest().value(),
                Map.of("group", band.group(), "entries", band.entries().size(), "hash", band.hash()));
    }

    @Transactional
    public void close(Actor organiser, ContestId contest, String group, Minutes minutes) {
        var talk = deliberations
                .newest(contest, group)
                .filter(DeliberationView::open)
                .orElseThrow(() -> new Refusal.WrongState(Words.both("judging", "talkNotNow")));
        deliberations.close(talk, minutes, organiser.id(), clock.instant());
        audit.note(
                organiser.ref(),
                "judging.talkClosed",
                "contest:" + contest.value(),
                Map.of("group", group, "minutes", minutes.number()));
    }

    @Transactional
    public Talk talk(Actor judge, String ref) {
        var found = found(judge, ref);
        var rules = contests.byId(found.own().contest()).definition();
        var beside = fellows.of(judge.id(), List.of(found.own()))
                .getOrDefault(found.own().number(), List.of());
        var bySheet = new java.util.HashMap<Long, Sheet>();
        beside.forEach(s -> bySheet.put(s.number(), s));
        bySheet.put(found.own().number(), found.own());
        var cast = deliberations.votes(found.talk());
        boolean spoken = cast.stream().anyMatch(v -> v.sheet() == found.own().number());
        return new Talk(
                SheetView.of(
                        found.own(), rules, entries.view(found.own().entry()).title()),
                beside.stream().map(s -> fellows.shown(s, rules)).toList(),
                cast.stream()
                        .filter(v -> spoken && bySheet.containsKey(v.sheet()))
                        .map(v -> v.said(staff.nameOf(java.util.Objects.requireNonNull(bySheet.get(v.sheet()))
                                .judge())))
                        .toList(),
                spoken);
    }

    @Transactional
    public void vote(Actor judge, String ref, Vote vote, String words) {
        var found = found(judge, ref);
        if (words.length() > LONGEST) {
            throw new Refusal.Unfit("words", Words.both("judging", "reasonNeeded"));
        }
        deliberations.vote(found.talk(), new Cast(found.own().number(), vote, words.strip(), clock.instant()));
        audit.note(judge.ref(), "judging.voted", "sheet:" + found.own().number(), Map.of("vote", vote.name()));
    }

    /** Only a judge who has sealed this work and everything else of the group sees what others gave. */
    private Found found(Actor judge, String ref) {
        var own = sheets.ofJudge(ref, judge.id())
                .filter(s -> s.state() == SheetState.SEALED)
                .filter(s -> judge.is(Role.JUDGE, contests.byId(s.contest()).slug()))
                .orElseThrow(Refusal::notHere);
        var talk = deliberations
                .newest(own.contest(), own.group())
                .filter(d -> d.open() && d.about(own.entry()))
                .orElseThrow(Refusal::notHere);
        boolean unsealed = sheets.bareOfGroup(own.contest(), own.group()).stream()
                .anyMatch(s -> s.judge().equals(judge.id()) && s.state().writable());
        if (unsealed) {
            throw new Refusal.WrongState(Words.both("judging", "talkSealFirst"));
        }
        return new Found(own, talk);
    }
}
