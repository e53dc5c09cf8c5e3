package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.guongsang.entry.likeness.LikenessRow;
import vn.guongsang.entry.likeness.Prints;
import vn.guongsang.inspect.likeness.Passages;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;

/** The door to what entries have in common; who may look is decided by the floor that asks. */
@ApplicationScoped
public class LikenessBook {
    private final Entries entries;
    private final Prints prints;
    private final FileReadings readings;

    LikenessBook(Entries entries, Prints prints, FileReadings readings) {
        this.entries = entries;
        this.prints = prints;
        this.readings = readings;
    }

    /** Earlier and later entries like this one, the most alike first. */
    public List<LikeEntry> of(EntryId id) {
        var entry = entries.byRef(id).orElseThrow(Refusal::notHere);
        var like = new ArrayList<LikeEntry>();
        for (var file : entry.sentFiles()) {
            for (var row : prints.of(file.number())) {
                other(row, file.number())
                        .flatMap(found -> seen(entry, row, found))
                        .ifPresent(like::add);
            }
        }
        return like.stream()
                .sorted(java.util.Comparator.comparingDouble(LikeEntry::share).reversed())
                .toList();
    }

    /** Both works side by side, as far as they are written; the other must be one that this entry is like. */
    public Passages beside(LikeEntry like) {
        return Passages.of(words(like.ours()), words(like.theirs()));
    }

    /** What the rules may know: only earlier entries count against a work. */
    Dossier.Comparison comparison(List<EntryFile> files, Dossiers.Arrival arrival) {
        var likenesses = new ArrayList<Dossier.Likeness>();
        var gaps = new ArrayList<Dossier.NotCompared>();
        boolean ended = true;
        for (var file : files) {
            var name = file.view().name();
            var gap = prints.gap(file.number());
            ended &= gap.isPresent();
            gap.filter(why -> !why.isEmpty()).ifPresent(why -> gaps.add(new Dossier.NotCompared(name, why)));
            prints.of(file.number()).stream()
                    .filter(row -> row.file() == file.number() && earlier(row.other(), arrival))
                    .limit(1)
                    .forEach(row -> likenesses.add(new Dossier.Likeness(name, row.kind(), row.share(), row.strong())));
        }
        return new Dossier.Comparison(ended, likenesses, gaps);
    }

    private boolean earlier(long file, Dossiers.Arrival arrival) {
        var at = arrival.sentAt();
        return entries.byFile(file)
                .filter(LikenessBook::counts)
                .map(other -> other.sent().receivedAt())
                .filter(received -> at == null || received.isBefore(at))
                .isPresent();
    }

    private Optional<Entry> other(LikenessRow row, long ours) {
        return entries.byFile(row.file() == ours ? row.other() : row.file()).filter(LikenessBook::counts);
    }

    private static boolean counts(Entry entry) {
        return entry.sent().numbered() && entry.state() != EntryState.WITHDRAWN;
    }

    private Optional<LikeEntry> seen(Entry ours, LikenessRow row, Entry other) {
        var received = other.sent().receivedAt();
        var mine = ours.sent().receivedAt();
        var unit = other.sent().unit();
        boolean found = ours.sentFiles().stream().anyMatch(f -> f.number() == row.file());
        return received == null || mine == null
                ? Optional.empty()
                : Optional.of(new LikeEntry(
                        other.ref(),
                        other.code(),
                        other.title(),
                        unit == null ? "" : entries.unitNames().getOrDefault(unit.value(), ""),
                        received,
                        received.isAfter(mine),
                        row.kind(),
                        row.share(),
                        row.strong(),
                        found ? row.file() : row.other(),
                        found ? row.other() : row.file()));
    }

    private String words(long file) {
        return readings.of(file).map(CompareFileJob::words).orElse("");
    }
}
