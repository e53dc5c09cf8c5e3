package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.report.InspectionLog;
import vn.guongsang.entry.report.InspectionView;
import vn.guongsang.exemplar.ExemplarBook;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Page;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.storage.ObjectStore;

/** The door through which higher floors read sent entries; drafts are never seen here. */
@ApplicationScoped
public class EntryBook {
    private static final int SCREEN = 50;
    private final Entries entries;
    private final InspectionLog inspections;
    private final ExemplarBook exemplars;
    private final ObjectStore store;

    EntryBook(Entries entries, InspectionLog inspections, ExemplarBook exemplars, ObjectStore store) {
        this.entries = entries;
        this.inspections = inspections;
        this.exemplars = exemplars;
        this.store = store;
    }

    /** The entry as last sent, or {@link Refusal.NotHere}. */
    public EntryView view(EntryId id) {
        return entries.byRef(id).flatMap(this::sent).orElseThrow(Refusal::notHere);
    }

    public Optional<EntryView> byCode(Code code) {
        return entries.byCode(code).flatMap(this::sent);
    }

    /** Newest first; after is the last page's {@code next}. Search finds title, code and authors, with or without marks. */
    public Page<EntryRow> ofUnit(
            ContestId contest,
            UnitId unit,
            @Nullable EntryState state,
            @Nullable String search,
            @Nullable String after) {
        return page(contest, unit, state, search, after);
    }

    public Page<EntryRow> ofContest(
            ContestId contest, @Nullable EntryState state, @Nullable String search, @Nullable String after) {
        return page(contest, null, state, search, after);
    }

    /** Every entry of a prize group that reached the jury, in the order of sending. */
    public List<EntryRow> forwarded(ContestId contest, String group) {
        return rows(entries.forwarded(contest, group));
    }

    /** The same entries with everybody whom they concern, in three reads however many they are. */
    public List<EntryParties> parties(ContestId contest, String group) {
        var rows = forwarded(contest, group);
        var authors = entries.forwardedAuthors(contest, group);
        var told = exemplars.namesOf(rows.stream().map(EntryRow::id).toList());
        return rows.stream()
                .map(r -> new EntryParties(
                        r, authors.getOrDefault(r.id(), Set.of()), told.getOrDefault(r.id(), List.of())))
                .toList();
    }

    /** What the sender consented to, in the words of that day. */
    public List<StatementView> consents(EntryId id) {
        return entries.byRef(id).map(e -> e.sent().consents()).orElseThrow(Refusal::notHere);
    }

    /** Every finished inspection of the sent entry, the latest first. */
    public List<InspectionView> inspections(EntryId id) {
        return inspections.of(id);
    }

    public Map<EntryState, Long> counts(ContestId contest) {
        return entries.counts(contest);
    }

    public Map<UnitId, Map<EntryState, Long>> countsByUnit(ContestId contest) {
        return entries.countsByUnit(contest);
    }

    /** One of the author's own files, found through its entry; for staff, as an attachment. */
    public FileView original(EntryId entry, long file) {
        return view(entry).files().stream()
                .filter(f -> f.id() == file)
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    /** Exactly {@code length} bytes from a position of an author's file. Not to be called inside a transaction. */
    public InputStream open(FileView file, long from, long length) throws IOException {
        return store.open(file.key(), from, length);
    }

    private Page<EntryRow> page(
            ContestId contest,
            @Nullable UnitId unit,
            @Nullable EntryState state,
            @Nullable String search,
            @Nullable String after) {
        var found = rows(entries.rows(contest, unit, state, search, before(after), SCREEN + 1));
        boolean more = found.size() > SCREEN;
        var shown = more ? found.subList(0, SCREEN) : found;
        return new Page<>(shown, more ? String.valueOf(shown.getLast().sequence()) : null);
    }

    private static long before(@Nullable String after) {
        try {
            return after == null || after.isBlank() ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private List<EntryRow> rows(List<Tuple> tuples) {
        var names = entries.unitNames();
        return tuples.stream().map(t -> row(t, names)).toList();
    }

    private static EntryRow row(Tuple t, Map<Long, String> names) {
        Long unit = t.get(10, Long.class);
        return new EntryRow(
                new EntryId(t.get(0, Long.class)),
                new Code(t.get(1, String.class)),
                t.get(2, String.class),
                t.get(3, String.class),
                t.get(4, String.class),
                t.get(5, EntryState.class),
                t.get(6, Verdict.class),
                t.get(7, Long.class),
                t.get(8, Instant.class),
                t.get(9, String.class),
                new UnitId(unit),
                names.getOrDefault(unit, ""),
                t.get(11, LocalDate.class));
    }

    private Optional<EntryView> sent(Entry entry) {
        return entry.sent().numbered() ? Optional.of(viewOf(entry)) : Optional.empty();
    }

    private EntryView viewOf(Entry entry) {
        var sent = entry.sent();
        return new EntryView(
                entry.ref(),
                entry.contest(),
                entry.code(),
                sent.category(),
                sent.group(),
                sent.title(),
                entry.state(),
                sent.number(),
                Objects.requireNonNull(sent.receivedAt()),
                sent.channel(),
                sent.postmark(),
                sent.arrival(),
                entry.returnUntil(),
                sent.unit(),
                sent.authors(),
                exemplars.ofEntry(entry.ref()),
                entry.sentFiles().stream().map(EntryFile::view).toList(),
                inspections.latest(entry.ref()).orElse(null),
                entry.timeline(),
                sent.auditHash(),
                entry.version());
    }
}
