package vn.guongsang.entry.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.guongsang.inspect.likeness.Keys;
import vn.guongsang.inspect.likeness.Overlap;
import vn.guongsang.inspect.likeness.SoundPrint;
import vn.guongsang.inspect.rule.Dossier.LikenessKind;

/** Compares a file with those of all other entries. */
@ApplicationScoped
public class LikenessDesk {
    /** So many works of one kind are kept: pages show no more, and a thousand copies would make a million rows. */
    private static final int NEAREST = 20;
    /** Texts that share keys and are looked at more closely; no secretary reads more. */
    private static final int CANDIDATES = 200;

    private final Prints prints;

    LikenessDesk(Prints prints) {
        this.prints = prints;
    }

    /** Makes a sent file findable. To be committed before it is compared itself. */
    @Transactional
    public void index(ComparedFile file) {
        if (file.sent()) {
            var holders = prints.holders(file.keys());
            prints.index(
                    file.file(),
                    file.keys().stream()
                            .filter(key -> Prints.room(holders, key))
                            .toList());
        }
    }

    /** Finds what the file is like and keeps it. */
    @Transactional
    public List<LikenessRow> compare(ComparedFile file) {
        var found = find(file);
        prints.keep(file, found);
        return found;
    }

    /** Takes a file out that no longer belongs to any sent entry. */
    @Transactional
    public void forget(long file, String words) {
        var keys = new TreeSet<>(Keys.ofText(words));
        prints.sound(file).map(SoundPrint::values).map(Keys::ofSound).ifPresent(keys::addAll);
        prints.forget(file, keys);
    }

    List<LikenessRow> find(ComparedFile file) {
        long own = file.entry().value();
        var found = new ArrayList<LikenessRow>();
        prints.copies(file.sha256(), own, NEAREST)
                .forEach(other -> found.add(new LikenessRow(file.file(), other, LikenessKind.COPY, 1, true)));
        var copies = found.stream().map(LikenessRow::other).toList();
        var holders = prints.holders(file.keys());
        holders.values().forEach(files -> files.removeIf(f -> f == file.file() || copies.contains(f)));
        var sound = file.sound();
        found.addAll(sound == null ? texts(file, holders, own) : sounds(file, sound, holders, own));
        return found;
    }

    private List<LikenessRow> texts(ComparedFile file, Map<Long, List<Long>> holders, long own) {
        var sizes = prints.others(Overlap.nearest(holders, CANDIDATES), own).stream()
                .collect(Collectors.toMap(Prints.Other::file, Prints.Other::keys));
        return Overlap.texts(file.keys(), holders, sizes, prints.works()).stream()
                .limit(NEAREST)
                .map(shared -> new LikenessRow(
                        file.file(),
                        shared.file(),
                        LikenessKind.TEXT,
                        shared.share(),
                        shared.share() >= Overlap.STRONG))
                .toList();
    }

    private List<LikenessRow> sounds(ComparedFile file, SoundPrint ours, Map<Long, List<Long>> holders, long own) {
        return prints.others(Overlap.nearest(holders, NEAREST), own).stream()
                .map(other -> sound(file, ours, other))
                .filter(row -> row.share() > 1 - SoundPrint.LOOK)
                .toList();
    }

    private static LikenessRow sound(ComparedFile file, SoundPrint ours, Prints.Other other) {
        var theirs = other.sound();
        double difference = theirs == null ? 1 : ours.difference(theirs);
        return new LikenessRow(
                file.file(), other.file(), LikenessKind.SOUND, 1 - difference, difference < SoundPrint.SAME);
    }
}
