package vn.guongsang.awards.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.FileView;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.papers.Certificate;
import vn.guongsang.papers.Paper;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** Where official papers are filled in and composed; they are printed outside its transactions. */
@ApplicationScoped
public class PaperDesk {
    private final ContestBook contests;
    private final FactBook facts;
    private final AwardBook awards;
    private final FilledPapers papers;
    private final Audit audit;

    PaperDesk(ContestBook contests, FactBook facts, AwardBook awards, FilledPapers papers, Audit audit) {
        this.contests = contests;
        this.facts = facts;
        this.awards = awards;
        this.papers = papers;
        this.audit = audit;
    }

    /** A contest whose papers somebody may see. */
    public record Shelf(ContestView contest, boolean mayChange) {
        public List<PaperKind> kinds() {
            return List.of(PaperKind.values());
        }
    }

    /** One paper's fields as they stand. */
    public record Open(ContestView contest, PaperForm form, boolean mayChange) {}

    /** The works that go with the letter to the City: one folder a work. */
    public record Parcel(Paper letter, List<Work> works) {
        public record Work(Code code, String title, List<FileView> files) {}
    }

    @Transactional
    public Shelf shelf(String slug, Actor actor) {
        return new Shelf(readable(slug, actor), actor.is(Role.ORGANISER, slug));
    }

    @Transactional
    public Open open(String slug, PaperKind kind, Actor actor) {
        var contest = readable(slug, actor);
        int version = papers.of(contest.id(), kind).map(OfficialPaper::version).orElse(0);
        return new Open(contest, new PaperForm(kind, version, values(contest, kind)), actor.is(Role.ORGANISER, slug));
    }

    @Transactional
    public void fill(String slug, PaperForm form, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        var contest = contests.bySlug(slug);
        var paper = papers.of(contest.id(), form.kind()).orElseGet(() -> {
            var fresh = new OfficialPaper(contest.id(), form.kind());
            papers.add(fresh);
            return fresh;
        });
        paper.fill(form.version(), form.filled());
        audit.note(
                actor.ref(),
                "awards.paperFilled",
                "contest:" + contest.id().value(),
                Map.of("paper", form.kind().key(), "number", form.values().getOrDefault("number", "")));
    }

    @Transactional
    public Paper paper(String slug, PaperKind kind, Actor actor) {
        var contest = readable(slug, actor);
        var about = facts.of(contest, actor);
        var fields = fields(contest, kind);
        return switch (kind) {
            case JURY_MINUTES -> JuryPapers.minutes(about, fields);
            case RANKING -> JuryPapers.ranking(about, fields);
            case PROPOSAL -> AwardPapers.proposal(about, fields);
            case DECISION -> AwardPapers.decision(about, fields);
            case BUDGET -> MoneyPapers.budget(about, fields);
            case PAYMENT -> MoneyPapers.payment(about, fields);
            case INVITATION -> ClosingPapers.invitation(about, fields);
            case REPORT -> ClosingPapers.report(about, fields);
            case CITY_LETTER -> ClosingPapers.cityLetter(about, fields);
            case CERTIFICATES -> throw Refusal.notHere();
        };
    }

    @Transactional
    public List<Certificate> certificates(String slug, Actor actor) {
        var contest = readable(slug, actor);
        return Certificates.of(facts.of(contest, actor), fields(contest, PaperKind.CERTIFICATES));
    }

    @Transactional
    public byte[] sheet(String slug, PaperKind kind, Actor actor) {
        return Sheets.of(kind, facts.of(readable(slug, actor), actor));
    }

    /** Only an organiser sends works on. */
    @Transactional
    public Parcel parcel(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        var contest = contests.bySlug(slug);
        var about = facts.of(contest, actor);
        var fields = fields(contest, PaperKind.CITY_LETTER);
        var works = ClosingPapers.works(about, fields).stream()
                .map(w -> new Parcel.Work(
                        w.code(),
                        w.title(),
                        java.util.Objects.requireNonNull(about.entries().get(w.entry()))
                                .files()))
                .toList();
        audit.note(
                actor.ref(),
                "awards.worksForwarded",
                "contest:" + contest.id().value(),
                Map.of("works", works.stream().map(w -> w.code().value()).toList()));
        return new Parcel(ClosingPapers.cityLetter(about, fields), works);
    }

    private Fields fields(ContestView contest, PaperKind kind) {
        return new Fields(
                values(contest, kind), VietnameseDate.day(contests.now()).getYear());
    }

    private Map<String, String> values(ContestView contest, PaperKind kind) {
        var values = new HashMap<>(PaperDefaults.of(
                kind, contest.definition(), awards.of(contest.id()).decision()));
        papers.of(contest.id(), kind).ifPresent(paper -> values.putAll(paper.values()));
        return values;
    }

    private ContestView readable(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug) && !actor.is(Role.APPROVER, slug) && !actor.is(Role.AUDITOR, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }
}
