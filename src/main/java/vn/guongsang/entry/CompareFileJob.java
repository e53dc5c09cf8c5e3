package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.likeness.ComparedFile;
import vn.guongsang.entry.likeness.LikenessDesk;
import vn.guongsang.inspect.likeness.Keys;
import vn.guongsang.inspect.likeness.SoundPrint;
import vn.guongsang.jobs.JobHandler;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.sandbox.SoundPrints;

/** Compares a file that was read; what it is like is added to the entry's report. */
@ApplicationScoped
class CompareFileJob implements JobHandler<CompareFile> {
    private final InspectionDesk inspections;
    private final LikenessDesk likenesses;
    private final FileCopies copies;
    private final SoundPrints sounds;

    CompareFileJob(InspectionDesk inspections, LikenessDesk likenesses, FileCopies copies, SoundPrints sounds) {
        this.inspections = inspections;
        this.likenesses = likenesses;
        this.copies = copies;
        this.sounds = sounds;
    }

    @Override
    public Class<CompareFile> type() {
        return CompareFile.class;
    }

    @Override
    public void run(CompareFile job) throws IOException {
        var work = inspections.toCompare(job.file()).orElse(null);
        if (work == null) {
            return;
        }
        var compared = compared(work);
        likenesses.index(compared);
        likenesses.compare(compared);
        inspections.compared(job.file());
    }

    private ComparedFile compared(InspectionDesk.ToCompare work) throws IOException {
        var facts = work.facts();
        var media = facts.media();
        if (media != null && media.hasAudio()) {
            var print = sounds.available() ? listened(work) : null;
            var gap = !sounds.available() ? "NO_TOOL" : print == null ? "FAILED" : "";
            return work.with(print == null ? Set.of() : Keys.ofSound(print.values()), print, gap);
        }
        return work.with(Keys.ofText(words(facts)), null, pictured(facts) ? "PICTURE" : "");
    }

    private @Nullable SoundPrint listened(InspectionDesk.ToCompare work) throws IOException {
        return copies.with(work.file(), copy -> sounds.of(copy))
                .map(values -> new SoundPrint(
                        values.stream().mapToInt(Integer::intValue).toArray()))
                .orElse(null);
    }

    static String words(FileFacts facts) {
        var text = facts.text();
        return text == null || text.scanned() ? "" : text.plain();
    }

    private static boolean pictured(FileFacts facts) {
        var text = facts.text();
        return facts.picture() != null || text != null && text.scanned();
    }
}
