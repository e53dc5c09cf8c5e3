package vn.guongsang.awards.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Words;

/** Where the organiser keeps the estimate. */
@ApplicationScoped
public class BudgetDesk {
    private final ContestBook contests;
    private final AwardBook awards;
    private final BudgetLines lines;
    private final Audit audit;

    BudgetDesk(ContestBook contests, AwardBook awards, BudgetLines lines, Audit audit) {
        this.contests = contests;
        this.awards = awards;
        this.lines = lines;
        this.audit = audit;
    }

    /** A contest with its estimate. */
    public record Sheet(ContestView contest, Estimate estimate) {}

    @Transactional
    public Sheet sheet(String slug, Actor actor) {
        var contest = readable(slug, actor);
        var stated = contest.definition().prizes().stated().total();
        var kept = lines.ofContest(contest.id()).stream().map(BudgetLine::view).toList();
        return new Sheet(
                contest, Estimate.of(awards.sums(contest), stated == null ? null : new Money(stated.value()), kept));
    }

    @Transactional
    public void add(String slug, BudgetEntry entry, Actor actor) {
        var contest = organised(slug, actor);
        var line = new BudgetLine(contest.id(), entry);
        lines.add(line);
        note(actor, "budget.lineAdded", contest, noted(line.view().id(), entry));
    }

    @Transactional
    public void change(String slug, EstimateLine line, Actor actor) {
        var contest = organised(slug, actor);
        lines.of(contest.id(), line.id()).orElseThrow(Refusal::notHere).change(line.version(), line.entry());
        note(actor, "budget.lineChanged", contest, noted(line.id(), line.entry()));
    }

    @Transactional
    public void remove(String slug, long id, int version, Actor actor) {
        var contest = organised(slug, actor);
        var line = lines.of(contest.id(), id).orElseThrow(Refusal::notHere);
        line.mustStandAt(version);
        lines.remove(line);
        note(actor, "budget.lineRemoved", contest, noted(id, line.view().entry()));
    }

    /** Writes the lines that such contests usually have, for the organiser to fill in; only on an empty estimate. */
    @Transactional
    public void begin(String slug, Actor actor) {
        var contest = organised(slug, actor);
        if (!lines.ofContest(contest.id()).isEmpty()) {
            throw new Refusal.WrongState(Words.both("awards", "estimateBegun"));
        }
        List<BudgetEntry> usual = UsualLines.of(contest);
        usual.forEach(entry -> lines.add(new BudgetLine(contest.id(), entry)));
        note(actor, "budget.begun", contest, Map.of("lines", usual.size()));
    }

    private ContestView readable(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug) && !actor.is(Role.AUDITOR, slug) && !actor.is(Role.APPROVER, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }

    private ContestView organised(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }

    private void note(Actor actor, String act, ContestView contest, Map<String, ?> details) {
        audit.note(actor.ref(), act, "contest:" + contest.id().value(), details);
    }

    private static Map<String, Object> noted(long id, BudgetEntry entry) {
        return Map.of(
                "line",
                id,
                "name",
                entry.name(),
                "quantity",
                entry.quantity(),
                "unitPrice",
                entry.unitPrice().dong());
    }
}
