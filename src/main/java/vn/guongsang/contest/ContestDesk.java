package vn.guongsang.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.Pack;
import vn.guongsang.contest.definition.PackWriter;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** Where the organiser sets up a contest; every change keeps what was before, who changed it and why. */
@ApplicationScoped
public class ContestDesk {
    private final Contests contests;
    private final ContestBook book;
    private final Audit audit;
    private final Event<RulesChanging> changing;

    ContestDesk(Contests contests, ContestBook book, Audit audit, Event<RulesChanging> changing) {
        this.changing = changing;
        this.contests = contests;
        this.book = book;
        this.audit = audit;
    }

    /** One line of a contest's history; version is the one that the change replaced. */
    public record Revision(int version, String actor, String reason, Instant changedAt) {}

    /** Loads a pack that was never loaded; a contest that is there stays as it is. True when it was new. */
    @Transactional
    public boolean load(Pack pack) {
        String slug = pack.definition().slug();
        if (contests.bySlug(slug).isPresent()) {
            return false;
        }
        var contest = Contest.of(pack);
        contests.add(contest);
        audit.note("system", "contest.loaded", subject(contest), Map.of("slug", slug, "pack", pack.fingerprint()));
        return true;
    }

    /**
     * Changes the definition for a reason (which may be blank until it is locked).
     *
     * @throws Refusal.WrongState for the dates of a locked contest, which {@link DeadlineDesk} moves
     */
    @Transactional
    public void change(String slug, ContestDefinition changed, Edit edit) {
        var contest = here(slug);
        refuseUnfit(slug, changed);
        if (DeadlineDesk.needsTwo(book.bySlug(slug), changed)) {
            throw new Refusal.WrongState(Words.both("contest", "datesNeedTwo"));
        }
        changing.fire(new RulesChanging(book.bySlug(slug), changed));
        var now = contests.now();
        var revision = contest.change(changed, edit, now);
        contests.add(revision);
        audit.note(edit.actor(), "contest.changed", subject(contest), noted(edit));
    }

    /** From now on every change needs a reason; an open contest is locked anyway. */
    @Transactional
    public void lock(String slug, Edit edit) {
        var contest = here(slug);
        contest.lock(contests.now());
        audit.note(edit.actor(), "contest.locked", subject(contest), noted(edit));
    }

    /** For the floor that publishes results: from now on the contest counts as published. */
    @Transactional
    public void markPublished(ContestId id, String actor) {
        var contest = contests.byRef(id).orElseThrow(Refusal::notHere);
        contest.publish(contests.now());
        audit.note(actor, "contest.published", subject(contest), Map.of("slug", contest.slug()));
    }

    /** The pack's files: name to content. */
    @Transactional
    public Map<String, String> export(String slug) {
        return PackWriter.files(book.bySlug(slug).definition());
    }

    /** What was changed, newest first. */
    @Transactional
    public List<Revision> history(String slug) {
        return contests.revisionsOf(here(slug).ref()).stream()
                .map(ContestRevision::row)
                .toList();
    }

    private Contest here(String slug) {
        return contests.bySlug(slug).orElseThrow(Refusal::notHere);
    }

    private static void refuseUnfit(String slug, ContestDefinition changed) {
        if (!changed.slug().equals(slug)) {
            throw new Refusal.WrongState(Words.both("contest", "slugStays"));
        }
        PackWriter.flaws(changed).stream().findFirst().ifPresent(flaw -> {
            throw new Refusal.Unfit(flaw.path(), Words.both("contest", "notValid", flaw.path(), flaw.reason()));
        });
    }

    private static String subject(Contest contest) {
        return "contest:" + contest.ref().value();
    }

    private static Map<String, Object> noted(Edit edit) {
        return Map.of("version", edit.version(), "reason", edit.reason());
    }
}
