package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;

/** Orders and keeps what is made of sent files. */
@ApplicationScoped
public class DerivativeDesk {
    private static final int LONGEST_MASK = 300;
    private final Derivatives derivatives;
    private final Entries entries;
    private final ContestBook contests;
    private final Jobs jobs;
    private final Audit audit;

    DerivativeDesk(Derivatives derivatives, Entries entries, ContestBook contests, Jobs jobs, Audit audit) {
        this.derivatives = derivatives;
        this.entries = entries;
        this.contests = contests;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** A file to render and the words that must not be seen in it. */
    record Order(FileView file, List<String> masks) {}

    /**
     * Makes everything anew; what was there stays until the new is ready.
     *
     * @param masks words that the reading text must not show, replacing those given before
     */
    @Transactional
    public void remake(EntryId id, List<String> masks, Actor actor) {
        var entry = entries.byRef(id).orElseThrow(Refusal::notHere);
        var contest = contests.byId(entry.contest());
        if (!EntryAccess.mayCare(actor, contest.slug(), entry.sent().unit())) {
            throw Refusal.notHere();
        }
        entry.mask(masks.stream()
                .map(VietnameseText::stored)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_MASK)
                .distinct()
                .toList());
        for (var file : entry.sentFiles()) {
            derivatives
                    .sourceOf(file.number())
                    .ifPresentOrElse(Derivative::again, () -> derivatives.add(Derivative.pending(id, file.view())));
            jobs.enqueue(new MakeDerivatives(file.number(), 1));
        }
        audit.note(
                actor.ref(),
                "entry.rendered",
                "entry:" + id.value(),
                Map.of("masks", entry.masks().size()));
    }

    @Transactional
    Optional<Order> order(long file) {
        return entries.byFile(file).flatMap(entry -> entries.file(file)
                .filter(EntryFile::sent)
                .map(found -> new Order(found.view(), entry.masks())));
    }

    /** Puts the new ones in the place of all former ones of the file. */
    @Transactional
    void made(long file, List<Derivative.Made> made) {
        var entry = entries.byFile(file).orElse(null);
        if (entry == null) {
            return;
        }
        var former = derivatives.ofEntry(entry.ref()).stream()
                .filter(d -> d.fileId() == file)
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
