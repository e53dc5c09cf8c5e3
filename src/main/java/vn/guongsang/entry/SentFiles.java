package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;

/** Where whatever is made of sent files begins: the files, and the words that must not be seen in it. */
@ApplicationScoped
public class SentFiles {
    private final Entries entries;
    private final ContestBook contests;

    SentFiles(Entries entries, ContestBook contests) {
        this.entries = entries;
        this.contests = contests;
    }

    /** A sent file and the words that must not be seen in what is made of it. */
    public record Masked(EntryId entry, FileView file, List<String> masks) {}

    /** Empty for a file that is not sent, or no longer. */
    public Optional<Masked> masked(long file) {
        return entries.byFile(file).flatMap(entry -> entries.file(file)
                .filter(EntryFile::sent)
                .map(found -> new Masked(entry.ref(), found.view(), entry.masks())));
    }

    /**
     * Hides these words instead of those given before.
     *
     * @return the files that they are to be hidden in
     * @throws Refusal.NotHere unless the actor may care for the entry
     */
    public List<FileView> mask(EntryId id, List<String> words, Actor actor) {
        var entry = entries.byRef(id).orElseThrow(Refusal::notHere);
        var contest = contests.byId(entry.contest());
        if (!EntryAccess.mayCare(actor, contest.slug(), entry.sent().unit())) {
            throw Refusal.notHere();
        }
        entry.mask(words);
        return entry.sentFiles().stream().map(EntryFile::view).toList();
    }
}
