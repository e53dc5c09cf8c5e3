package vn.guongsang.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.scorecard.SheetBook;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Tells the record again and compares it with the tables: whoever changes scores, prizes or results there is found. */
@ApplicationScoped
public class ReplayDesk {
    private static final String NOBODY = "–";
    private final ContestBook contests;
    private final AwardBook awards;
    private final SheetBook sheets;
    private final Publications publications;
    private final AuditDesk audit;

    ReplayDesk(ContestBook contests, AwardBook awards, SheetBook sheets, Publications publications, AuditDesk audit) {
        this.contests = contests;
        this.awards = awards;
        this.sheets = sheets;
        this.publications = publications;
        this.audit = audit;
    }

    /** A contest with everything in its tables that the record tells otherwise. */
    public record Replay(ContestView contest, List<Bilingual> findings) {}

    @Transactional
    public Replay replay(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug) && !actor.is(Role.APPROVER, slug) && !actor.is(Role.AUDITOR, slug)) {
            throw Refusal.notHere();
        }
        var contest = contests.bySlug(slug);
        var findings = new ArrayList<Bilingual>();
        prizes(contest, findings);
        sheets.changedSinceSealed(contest.id())
                .forEach(sheet -> findings.add(Words.both("publishing", "replaySheet", String.valueOf(sheet))));
        publications.published(contest.id()).stream()
                .filter(p -> !p.fits() || !noted(p))
                .forEach(p -> findings.add(Words.both(
                        "publishing",
                        "replayPublication",
                        String.valueOf(p.view().number()))));
        return new Replay(contest, List.copyOf(findings));
    }

    private void prizes(ContestView contest, List<Bilingual> findings) {
        var told = told(contest);
        var kept = awards.settled(contest.id());
        var prizes = new TreeSet<>(told.keySet());
        prizes.addAll(kept.keySet());
        for (var prize : prizes) {
            var says = told.getOrDefault(prize, NOBODY);
            var holds = kept.getOrDefault(prize, NOBODY);
            if (!says.equals(holds)) {
                findings.add(Words.both("publishing", "replayPrize", prize, says, holds));
            }
        }
    }

    /** Who holds each prize, by the acts alone. */
    private Map<String, String> told(ContestView contest) {
        var holders = new TreeMap<String, String>();
        for (var line : audit.about("contest:" + contest.id().value())) {
            var details = line.told();
            var prize = String.valueOf(details.get("prize"));
            switch (line.act()) {
                case "awards.given" -> holders.put(prize, "entry:" + details.get("entry"));
                case "awards.collectiveChosen" -> holders.put(prize, "unit:" + details.get("unit"));
                case "awards.leftEmpty" -> holders.put(prize, "empty");
                case "awards.takenBack" -> holders.remove(prize);
                default -> {}
            }
        }
        return holders;
    }

    private boolean noted(Publication publication) {
        return audit.about("publication:" + publication.ref()).stream()
                .anyMatch(l -> l.act().equals("publishing.published")
                        && publication.view().contentHash().equals(l.told().get("hash")));
    }
}
