package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.Statement;
import vn.guongsang.entry.draft.BirthDate;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.entry.likeness.LikenessDesk;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.entry.report.InspectionLog;
import vn.guongsang.exemplar.ExemplarDesk;
import vn.guongsang.exemplar.ExemplarForm;
import vn.guongsang.exemplar.ExemplarKind;
import vn.guongsang.exemplar.HonourView;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.Phone;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.upload.UploadDesk;

/** Turns a checked working copy into the sent one, inside the transaction of the desk that calls. */
@ApplicationScoped
class Handover {
    private final Entries entries;
    private final InspectionLog inspections;
    private final FileReadings readings;
    private final LikenessDesk likenesses;
    private final ExemplarDesk exemplars;
    private final UnitBook units;
    private final UploadDesk uploads;
    private final Jobs jobs;
    private final Event<EntrySubmitted> submitted;
    private final Audit audit;

    Handover(
            Entries entries,
            InspectionLog inspections,
            FileReadings readings,
            LikenessDesk likenesses,
            ExemplarDesk exemplars,
            UnitBook units,
            UploadDesk uploads,
            Jobs jobs,
            Event<EntrySubmitted> submitted,
            Audit audit) {
        this.entries = entries;
        this.inspections = inspections;
        this.readings = readings;
        this.likenesses = likenesses;
        this.exemplars = exemplars;
        this.units = units;
        this.uploads = uploads;
        this.jobs = jobs;
        this.submitted = submitted;
        this.audit = audit;
    }

    /** Who hands over, how, and when it counts as received. */
    record How(
            String actor,
            String channel,
            TimelineItem.Event event,
            Instant at,
            Instant now,
            String key,
            @Nullable LocalDate postmark,
            @Nullable LocalDate arrival) {}

    Receipt hand(Entry entry, ContestView contest, CheckReport report, How how) {
        var former = entry.sentFiles();
        var left = entry.send(submission(entry.draft(), contest, how));
        entry.happened(how.event(), how.now(), "", null);
        entries.write();
        left.forEach(this::leave);
        exemplars.describe(entry.ref(), forms(entry.draft()));
        inspections.begin(entry.ref(), contest, report, how.now());
        compare(entry);
        submitted.fire(submitted(entry, former));
        entry.number(entry.sent().numbered() ? entry.sent().number() : entries.nextNumber(contest.id()));
        note(entry, how);
        return Receipt.of(entry);
    }

    private void note(Entry entry, How how) {
        audit.note(
                how.actor(),
                how.event() == TimelineItem.Event.REPLACED ? "entry.replaced" : "entry.submitted",
                "entry:" + entry.ref().value(),
                Map.of(
                        "code",
                        entry.code().value(),
                        "sequence",
                        entry.sent().number(),
                        "receivedAt",
                        how.at().toString(),
                        "files",
                        entry.sentFiles().stream().map(f -> f.view().sha256()).toList()),
                entry.sent()::proven);
    }

    private void leave(EntryFile file) {
        uploads.detach(file.uploadId());
        likenesses.forget(
                file.number(),
                readings.of(file.number()).map(CompareFileJob::words).orElse(""));
    }

    /** Others may have sent since the draft was compared; from now on others are compared with this one. */
    private void compare(Entry entry) {
        entry.sentFiles().stream()
                .filter(EntryFile::read)
                .forEach(file -> jobs.enqueue(new CompareFile(file.number())));
    }

    private static EntrySubmitted submitted(Entry entry, List<EntryFile> former) {
        var files = entry.sentFiles();
        return new EntrySubmitted(
                entry.ref(),
                files.stream().map(EntryFile::view).toList(),
                files.stream()
                        .filter(file -> !former.contains(file))
                        .map(EntryFile::view)
                        .toList());
    }

    private Submission submission(Draft draft, ContestView contest, How how) {
        var definition = contest.definition();
        var unit = units.byCode(draft.exemplars().getFirst().receivingUnit())
                .map(UnitView::id)
                .orElseThrow();
        return new Submission(
                draft,
                definition.category(draft.category()).group(),
                unit,
                draft.authors().stream().map(Handover::author).toList(),
                statements(draft, contest, how.now()),
                how.at(),
                how.key(),
                how.channel(),
                how.postmark(),
                how.arrival());
    }

    private static AuthorView author(Draft.Writer author) {
        return new AuthorView(
                author.name(),
                BirthDate.parse(author.birthDate()).orElse(null),
                phone(author.phone()),
                author.email(),
                author.address(),
                author.occupation(),
                author.position(),
                author.workplace(),
                author.tie(),
                author.guardian() == null ? null : author.guardianName(),
                author.guardian() == null ? null : phone(author.guardianPhone()));
    }

    private List<ExemplarForm> forms(Draft draft) {
        return draft.exemplars().stream().map(this::form).toList();
    }

    private ExemplarForm form(Draft.Subject subject) {
        return new ExemplarForm(
                ExemplarKind.of(subject.kind()).orElse(ExemplarKind.INDIVIDUAL),
                subject.name(),
                phone(subject.phone()),
                subject.position(),
                subject.place(),
                subject.field(),
                unit(subject),
                subject.honours().stream()
                        .map(h -> new HonourView(h.title(), h.body(), h.year()))
                        .toList(),
                subject.newDeeds());
    }

    private @Nullable UnitId unit(Draft.Subject subject) {
        return units.byCode(subject.receivingUnit()).map(UnitView::id).orElse(null);
    }

    private static List<EntryStatement> statements(Draft draft, ContestView contest, Instant now) {
        var given = new ArrayList<EntryStatement>();
        collect(given, "declaration", contest.definition().declarations(), draft.declarations(), now);
        collect(given, "consent", contest.definition().consents(), draft.consents(), now);
        return given;
    }

    private static void collect(
            List<EntryStatement> given, String kind, List<Statement> asked, List<String> ticked, Instant now) {
        asked.stream()
                .filter(statement -> ticked.contains(statement.id()))
                .map(s -> new EntryStatement(kind, s.id(), s.text().vi(), now))
                .forEach(given::add);
    }

    private static String phone(String text) {
        return Phone.parse(text).map(Phone::digits).orElse(text);
    }
}
