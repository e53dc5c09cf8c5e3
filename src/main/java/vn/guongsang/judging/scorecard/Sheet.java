package vn.guongsang.judging.scorecard;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.mark.Mark;
import vn.guongsang.judging.statistics.SheetTotals;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.Words;

/** One entry before one judge. */
@Entity
class Sheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private String prizeGroup = "";

    @Column(nullable = false, updatable = false)
    private String category = "";

    @Column(nullable = false, updatable = false)
    private long entryId;

    @Column(nullable = false, updatable = false)
    private long judgeId;

    @Column(nullable = false, updatable = false, columnDefinition = "char(32)")
    private String ref = "";

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private SheetState state = SheetState.DUE;

    @Column(nullable = false, columnDefinition = "longtext")
    private String comment = "";

    private @Nullable Instant savedAt;
    private @Nullable Instant sealedAt;

    @Column(columnDefinition = "char(64)")
    private @Nullable String sealHash;

    private int reopened;
    private @Nullable Instant declinedAt;
    private @Nullable String declineReason;
    private int seenPercent;
    private int seconds;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "sheet_id", nullable = false)
    @OrderBy("id")
    private List<SheetLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "sheet_id", nullable = false)
    @OrderBy("id")
    private List<SheetSeal> seals = new ArrayList<>();

    @Version
    private int version;

    protected Sheet() {}

    Sheet(Dealing.Work work, PersonId judge, String ref, int place) {
        this.contestId = work.contest().value();
        this.prizeGroup = work.group();
        this.category = work.category();
        this.entryId = work.entry().value();
        this.judgeId = judge.value();
        this.ref = ref;
        this.place = place;
    }

    /** What makes a new row, in the order of {@link Sheets#addAll}. */
    List<Object> fresh() {
        return List.of(contestId, prizeGroup, category, entryId, judgeId, ref, place);
    }

    int seenPercent() {
        return seenPercent;
    }

    int seconds() {
        return seconds;
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    ContestId contest() {
        return new ContestId(contestId);
    }

    EntryId entry() {
        return new EntryId(entryId);
    }

    PersonId judge() {
        return new PersonId(judgeId);
    }

    String group() {
        return prizeGroup;
    }

    String category() {
        return category;
    }

    String ref() {
        return ref;
    }

    int place() {
        return place;
    }

    SheetState state() {
        return state;
    }

    String comment() {
        return comment;
    }

    int version() {
        return version;
    }

    int reopened() {
        return reopened;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    Instant sealedAt() {
        return sealedAt;
    }

    @Nullable
    String sealHash() {
        return sealHash;
    }

    @Nullable
    String declineReason() {
        return declineReason;
    }

    List<Mark> marks() {
        return lines.stream().map(SheetLine::mark).toList();
    }

    List<SheetSeal> seals() {
        return List.copyOf(seals);
    }

    int total() {
        return marks().stream()
                .map(Mark::halfPoints)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    SheetRow row() {
        var totals = new SheetTotals(marks().stream()
                .map(m -> new SheetTotals.Points(m.role(), m.halfPoints() == null ? 0 : m.halfPoints(), m.max()))
                .toList());
        return new SheetRow(
                number(),
                entry(),
                judge(),
                prizeGroup,
                state,
                savedAt,
                sealedAt,
                sealHash,
                seenPercent,
                seconds,
                reopened,
                totals);
    }

    /** Refuses when this sheet was saved since the form was shown. */
    void mustBe(int seen) {
        if (seen != version) {
            throw new Refusal.Changed();
        }
    }

    /** A sealed sheet also leads to BEGUN, but only by {@link #reopen}. */
    void write(List<Mark> marks, String words, Instant now) {
        if (!state.writable()) {
            throw refused();
        }
        go(SheetState.BEGUN);
        lines.removeIf(line ->
                marks.stream().noneMatch(m -> m.criterion().equals(line.mark().criterion())));
        marks.forEach(mark -> line(mark.criterion()).become(mark));
        comment = words;
        savedAt = now;
    }

    SheetSeal seal(Instant now) {
        go(SheetState.SEALED);
        var seal = new SheetSeal(SheetSeal.textOf(ref, marks(), comment, now), total(), now);
        seals.add(seal);
        sealedAt = now;
        sealHash = seal.hash();
        return seal;
    }

    boolean fitsItsSeal() {
        return sealedAt != null
                && Secret.hash(SheetSeal.textOf(ref, marks(), comment, sealedAt))
                        .equals(sealHash);
    }

    /** Only for the very seal that two people agreed to open. */
    void reopen(String hash) {
        if (!hash.equals(sealHash)) {
            throw new Refusal.Changed();
        }
        go(SheetState.BEGUN);
        reopened++;
        sealedAt = null;
        sealHash = null;
    }

    void decline(String reason, Instant now) {
        go(SheetState.DECLINED);
        declineReason = reason;
        declinedAt = now;
    }

    void takeBack() {
        go(SheetState.TAKEN_BACK);
    }

    void dealAgain(int newPlace) {
        go(SheetState.DUE);
        place = newPlace;
    }

    private SheetLine line(String criterion) {
        return lines.stream()
                .filter(l -> l.mark().criterion().equals(criterion))
                .findFirst()
                .orElseGet(() -> {
                    var line = new SheetLine(criterion);
                    lines.add(line);
                    return line;
                });
    }

    private void go(SheetState to) {
        if (!state.next().contains(to)) {
            throw refused();
        }
        state = to;
    }

    private Refusal refused() {
        return new Refusal.WrongState(Words.both("judging", "refuse." + state));
    }
}
