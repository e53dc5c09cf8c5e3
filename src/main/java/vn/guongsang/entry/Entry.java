package vn.guongsang.entry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.entry.draft.DraftJson;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** An entry, from its first draft to its end: a working copy that its author changes, and the copy last sent. */
@Entity
class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String code = "";

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String secretHash = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private EntryState state = EntryState.DRAFT;

    @Convert(converter = DraftJson.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private Draft draft = Draft.EMPTY;

    private boolean changedSinceSent;

    @Column(nullable = false, updatable = false)
    private Instant startedAt = Instant.EPOCH;

    @Column(nullable = false)
    private Instant changedAt = Instant.EPOCH;

    private @Nullable LocalDate returnUntil;

    @Embedded
    private SentCopy sent = SentCopy.none();

    @ElementCollection
    @CollectionTable(name = "entry_happening", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "ordinal")
    private List<EntryHappening> timeline = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "entry_mask", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "words", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<String> masks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<EntryFile> files = new ArrayList<>();

    @Version
    private int version;

    protected Entry() {}

    Entry(Code code, ContestId contest, String secretHash, Instant now) {
        this.code = code.value();
        this.contestId = contest.value();
        this.secretHash = secretHash;
        this.startedAt = now;
        this.changedAt = now;
    }

    EntryId ref() {
        return new EntryId(Objects.requireNonNull(id));
    }

    Code code() {
        return new Code(code);
    }

    ContestId contest() {
        return new ContestId(contestId);
    }

    String secretHash() {
        return secretHash;
    }

    EntryState state() {
        return state;
    }

    Draft draft() {
        return draft;
    }

    int version() {
        return version;
    }

    boolean changedSinceSent() {
        return changedSinceSent;
    }

    @Nullable
    LocalDate returnUntil() {
        return returnUntil;
    }

    SentCopy sent() {
        return sent;
    }

    String title() {
        return sent.title().isEmpty() ? draft.title() : sent.title();
    }

    List<TimelineItem> timeline() {
        return timeline.stream().map(EntryHappening::view).toList();
    }

    List<String> masks() {
        return List.copyOf(masks);
    }

    void mask(List<String> words) {
        masks.clear();
        masks.addAll(words);
    }

    List<EntryFile> workingFiles() {
        return files.stream()
                .filter(EntryFile::working)
                .sorted(Comparator.comparingInt(EntryFile::ordinal))
                .toList();
    }

    List<EntryFile> sentFiles() {
        return files.stream().filter(EntryFile::sent).toList();
    }

    /** Refuses when somebody saved since the form was shown. */
    void mustBe(int seen) {
        if (seen != version) {
            throw new Refusal.Changed();
        }
    }

    void change(Draft changed, Instant now) {
        mustBeOpen();
        draft = changed;
        touched(now);
    }

    EntryFile add(NewFile file, Instant now) {
        mustBeOpen();
        var added = new EntryFile(
                workingFiles().stream().mapToInt(f -> f.ordinal() + 1).max().orElse(0), file, now);
        files.add(added);
        touched(now);
        return added;
    }

    /** Out of the working copy; answers the file when it is gone for good. */
    @Nullable
    EntryFile drop(long file, Instant now) {
        mustBeOpen();
        var found = working(file);
        found.drop();
        renumber();
        touched(now);
        return found.sent() || !files.remove(found) ? null : found;
    }

    /** One place towards the beginning. */
    void advance(long file, Instant now) {
        mustBeOpen();
        var ordered = new ArrayList<>(workingFiles());
        ordered.sort(Comparator.comparingInt(EntryFile::ordinal));
        int at = ordered.indexOf(working(file));
        if (at > 0) {
            Collections.swap(ordered, at, at - 1);
            for (int i = 0; i < ordered.size(); i++) {
                ordered.get(i).place(i);
            }
            touched(now);
        }
    }

    /** Makes the sent copy equal the working one, to be numbered then; answers files that only the former sent copy had. */
    List<EntryFile> send(Submission submission) {
        mustBecome(EntryState.SUBMITTED);
        sent.become(submission);
        returnUntil = null;
        changedSinceSent = false;
        files.forEach(EntryFile::send);
        var left = files.stream().filter(f -> !f.sent()).toList();
        files.removeAll(left);
        return left;
    }

    /** From now on the entry is sent. */
    void number(long number) {
        go(EntryState.SUBMITTED);
        sent.number(number);
    }

    void happened(TimelineItem.Event event, Instant at, String words, @Nullable LocalDate until) {
        timeline.add(new EntryHappening(event, at, words.strip(), until));
    }

    void askBack(LocalDate until) {
        go(EntryState.RETURNED);
        returnUntil = until;
    }

    void go(EntryState to) {
        mustBecome(to);
        state = to;
    }

    private void mustBecome(EntryState to) {
        if (!state.next().contains(to)) {
            throw new Refusal.WrongState(Words.both("entry", "refuse." + state));
        }
    }

    void mustBeOpen() {
        if (!state.open()) {
            throw new Refusal.WrongState(Words.both("entry", "refuse." + state));
        }
    }

    private EntryFile working(long file) {
        return files.stream()
                .filter(f -> f.working() && f.number() == file)
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    private void renumber() {
        int place = 0;
        for (var file : workingFiles()) {
            file.place(place++);
        }
    }

    private void touched(Instant now) {
        changedAt = now;
        changedSinceSent = state != EntryState.DRAFT;
    }
}
