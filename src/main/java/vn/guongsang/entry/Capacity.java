package vn.guongsang.entry;

import java.util.List;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.Limits;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** What the category of an entry takes in all, by number and by bytes. */
final class Capacity {
    private Capacity() {}

    /**
     * @param coming the bytes of each file that is to join the working files
     * @throws Refusal.Unfit saying the limit that would be passed
     */
    static void mustHold(Entry entry, ContestView contest, List<Long> coming) {
        var limits = contest.definition().findCategory(entry.draft().category()).map(category -> category.limits());
        var here = entry.workingFiles();
        int files = here.size() + coming.size();
        int most = limits.map(Limits::files).orElse(1);
        if (files > most) {
            throw new Refusal.Unfit("files", Words.both("entry", "manyFiles", files, most));
        }
        long bytes = here.stream().mapToLong(file -> file.view().bytes()).sum()
                + coming.stream().mapToLong(Long::longValue).sum();
        if (limits.isPresent() && bytes > limits.get().bytesOfAll()) {
            throw new Refusal.Unfit(
                    "files",
                    Words.both("entry", "entryTooLarge", Sizes.said(limits.get().bytesOfAll())));
        }
    }
}
