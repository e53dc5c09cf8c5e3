package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.approval.Approved;
import vn.guongsang.approval.Motion;
import vn.guongsang.approval.ProposalView;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.judging.mark.Mark;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Score;
import vn.guongsang.people.Actor;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Words;

/** Reads one sheet for an organiser, and opens a sealed one again when a second person agrees. */
@ApplicationScoped
public class ReopeningDesk {
    static final String KIND = "reopening";
    private final Sheets sheets;
    private final ContestBook contests;
    private final EntryBook entries;
    private final StaffBook staff;
    private final ApprovalDesk approvals;
    private final Audit audit;

    ReopeningDesk(
            Sheets sheets,
            ContestBook contests,
            EntryBook entries,
            StaffBook staff,
            ApprovalDesk approvals,
            Audit audit) {
        this.sheets = sheets;
        this.contests = contests;
        this.entries = entries;
        this.staff = staff;
        this.approvals = approvals;
        this.audit = audit;
    }

    /** The caller has checked who asks; so for {@link #propose}. */
    @Transactional
    public SheetRecord read(ContestId contest, long id) {
        return record(contests.byId(contest), here(contest, id));
    }

    @Transactional
    public void propose(Actor organiser, ContestView contest, long id, String reason) {
        var sheet = here(contest.id(), id);
        if (sheet.state() != SheetState.SEALED) {
            throw new Refusal.WrongState(Words.both("judging", "notSealed"));
        }
        if (reason.isBlank() || reason.length() > 1000) {
            throw new Refusal.Unfit("reason", Words.both("judging", "reasonNeeded"));
        }
        var entry = entries.view(sheet.entry());
        var hash = Objects.requireNonNull(sheet.sealHash());
        approvals.propose(new Motion(
                KIND,
                subject(sheet),
                contest.slug(),
                hash,
                organiser.id(),
                lines(contest, sheet, entry.code(), reason.strip())));
        audit.note(organiser.ref(), "judging.reopeningProposed", subject(sheet), Map.of("hash", hash));
    }

    /** In the approver's transaction; a sheet sealed anew since then stays as it is. */
    void approved(@Observes Approved approved) {
        if (!approved.kind().equals(KIND)) {
            return;
        }
        var id = Long.parseLong(approved.subject().substring("sheet:".length()));
        var sheet = sheets.numbered(id).orElseThrow(Refusal::notHere);
        sheet.reopen(approved.contentHash());
        audit.note(
                "person:" + approved.approver().value(),
                "judging.reopened",
                subject(sheet),
                Map.of(
                        "hash",
                        approved.contentHash(),
                        "proposer",
                        approved.proposer().value()));
    }

    private List<Motion.Line> lines(ContestView contest, Sheet sheet, Code code, String reason) {
        return List.of(
                new Motion.Line(said("contest"), contest.definition().name()),
                new Motion.Line(said("code"), code.value()),
                new Motion.Line(said("judge"), staff.nameOf(sheet.judge())),
                new Motion.Line(said("total"), new Score(sheet.total()).shown()),
                new Motion.Line(said("reason"), reason));
    }

    private static Bilingual said(String key) {
        return Words.both("judging", key);
    }

    private Sheet here(ContestId contest, long id) {
        return sheets.numbered(id)
                .filter(s -> s.contest().equals(contest))
                .filter(s -> !s.seals().isEmpty())
                .orElseThrow(Refusal::notHere);
    }

    private SheetRecord record(ContestView contest, Sheet sheet) {
        var entry = entries.view(sheet.entry());
        var rubric = Objects.requireNonNull(contest.definition().rubrics().get(sheet.category()));
        boolean sealed = sheet.state() == SheetState.SEALED;
        return new SheetRecord(
                sheet.number(),
                entry.code(),
                entry.title(),
                sheet.group(),
                staff.nameOf(sheet.judge()),
                sealed,
                sealed ? Fellows.lines(sheet, rubric) : List.of(),
                sealed ? sheet.comment() : "",
                new Score(sealed ? sheet.total() : 0).shown(),
                sheet.marks().stream().mapToInt(Mark::max).sum(),
                sheet.seals().stream()
                        .map(s -> new SheetRecord.Seal(s.at(), new Score(s.total()).shown(), s.hash(), s.fits()))
                        .toList(),
                sheet.reopened(),
                approvals.of(subject(sheet), KIND).filter(ProposalView::waiting).isPresent());
    }

    private static String subject(Sheet sheet) {
        return "sheet:" + sheet.number();
    }
}
