package vn.guongsang.entry.derivative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.entry.EntrySubmitted;
import vn.guongsang.entry.FileView;
import vn.guongsang.entry.SentFiles;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;

/** Orders and keeps what is made of sent files. */
@ApplicationScoped
public class DerivativeDesk {
    private static final int LONGEST_MASK = 300;
    private final Derivatives derivatives;
    private final SentFiles files;
    private final Jobs jobs;
    private final Audit audit;

    DerivativeDesk(Derivatives derivatives, SentFiles files, Jobs jobs, Audit audit) {
        this.derivatives = derivatives;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** What was made of files that the entry no longer has goes; what it has for the first time is promised. */
    void submitted(@Observes EntrySubmitted event) {
        var kept = event.files().stream().map(FileView::id).toList();
        derivatives.ofEntry(event.entry()).stream()
                .filter(d -> !kept.contains(d.fileId()))
                .forEach(derivatives::remove);
        event.fresh().forEach(file -> {
            derivatives.add(Derivative.pending(event.entry(), file));
            jobs.enqueue(new MakeDerivatives(file.id(), 1));
        });
    }

    /**
     * Makes everything anew; what was there stays until the new is ready.
     *
     * @param masks words that the reading text must not show, replacing those given before
     */
    @Transactional
    public void remake(EntryId id, List<String> masks, Actor actor) {
        var hidden = masks.stream()
                .map(VietnameseText::stored)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_MASK)
                .distinct()
                .toList();
        for (var file : files.mask(id, hidden, actor)) {
            derivatives
                    .sourceOf(file.id())
                    .ifPresentOrElse(Derivative::again, () -> derivatives.add(Derivative.pending(id, file)));
            jobs.enqueue(new MakeDerivatives(file.id(), 1));
        }
        audit.note(actor.ref(), "entry.rendered", "entry:" + id.value(), Map.of("masks", hidden.size()));
    }

    @Transactional
    Optional<SentFiles.Masked> order(long file) {
        return files.masked(file);
    }

    /** Puts the new ones in the place of all former ones of the file. */
    @Transactional
    void made(SentFiles.Masked order, List<Derivative.Made> made) {
        var former = derivatives.ofEntry(order.entry()).stream()
                .filter(d -> d.fileId() == order.file().id())
                .toList();
        if (former.isEmpty()) {
            return;
        }
        var source = former.getFirst();
        for (int i = 0; i < made.size(); i++) {
            derivatives.add(source.made(i, made.get(i)));
        }
        former.forEach(derivatives::remove);
    }

    @Transactional
    void failed(long file, String reason) {
        derivatives.sourceOf(file).ifPresent(source -> source.failed(reason));
    }

    @Transactional
    void later(MakeDerivatives job, Instant when) {
        jobs.enqueue(new MakeDerivatives(job.file(), job.attempt() + 1), when);
    }

    @Transactional
    boolean keeps(String key) {
        return derivatives.keeps(key);
    }
}
