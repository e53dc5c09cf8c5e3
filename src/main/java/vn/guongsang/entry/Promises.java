package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.draft.DraftJson;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.upload.UploadDesk;
import vn.guongsang.upload.UploadView;
import vn.guongsang.web.Words;

/** The files of a working copy that are still on their way, and the seal on all of it; inside the caller's transaction. */
@ApplicationScoped
class Promises {
    private static final DraftJson JSON = new DraftJson();
    private final EntryPromises promises;
    private final EntrySeals seals;
    private final UploadDesk uploads;
    private final Entries entries;
    private final ContestBook contests;
    private final Jobs jobs;
    private final Audit audit;

    Promises(
            EntryPromises promises,
            EntrySeals seals,
            UploadDesk uploads,
            Entries entries,
            ContestBook contests,
            Jobs jobs,
            Audit audit) {
        this.promises = promises;
        this.seals = seals;
        this.uploads = uploads;
        this.entries = entries;
        this.contests = contests;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Those whose upload has not been given up. */
    List<PromisedFile> of(Entry entry) {
        var files = new ArrayList<PromisedFile>();
        for (var promise : promises.of(entry.ref())) {
            uploads.stillThere(promise.uploadId()).map(promise::seen).ifPresent(files::add);
        }
        return files;
    }

    boolean any(Entry entry) {
        return !of(entry).isEmpty();
    }

    /** Makes the complete ones files of the entry. @return those that are still on their way */
    List<PromisedFile> takeIn(Entry entry) {
        for (var promise : promises.of(entry.ref())) {
            var upload = uploads.stillThere(promise.uploadId());
            if (upload.isEmpty() || upload.get().owner() != null) {
                promises.forget(promise);
            } else if (upload.get().complete()) {
                takeIn(entry, upload.get());
            }
        }
        return of(entry);
    }

    private void takeIn(Entry entry, UploadView upload) {
        keep(upload);
        var attached = uploads.attach(upload.id(), "entry:" + entry.ref().value());
        var file = entry.add(NewFile.of(attached), contests.now());
        entries.write();
        jobs.enqueue(new ReadFile(file.number()));
    }

    /**
     * A complete upload takes the place of its promise, if there was one.
     *
     * @throws Refusal.Unfit when other bytes came than those that were promised
     */
    void keep(UploadView upload) {
        var promise = promises.ofUpload(upload.id()).orElse(null);
        if (promise == null) {
            return;
        }
        if (!promise.keptBy(upload)) {
            throw new Refusal.Unfit("files", Words.both("entry", "otherBytes"));
        }
        promises.forget(promise);
    }

    /** The seal, as long as the entry is what was sealed: its words, and the bytes of all files, here or on their way. */
    @Nullable
    EntrySeal seal(Entry entry) {
        return seals.of(key(entry))
                .filter(seal -> seal.body().equals(content(entry)))
                .orElse(null);
    }

    /** Seals what the entry is now. @return since when it has been sealed as it is */
    Instant seal(Entry entry, Instant now) {
        var content = content(entry);
        var known = seals.of(key(entry)).orElse(null);
        if (known != null && known.body().equals(content)) {
            return known.at();
        }
        if (known == null) {
            seals.add(new EntrySeal(key(entry), content, entry.contest(), now));
        } else {
            known.renew(content, now);
        }
        audit.note(
                "author",
                "entry.sealed",
                "entry:" + entry.ref().value(),
                Map.of(
                        "files",
                        promises.of(entry.ref()).stream()
                                .map(EntryPromise::line)
                                .toList()));
        return now;
    }

    void done(Entry entry) {
        seals.of(key(entry)).ifPresent(seals::forget);
    }

    private String content(Entry entry) {
        var files = Stream.concat(
                        entry.workingFiles().stream()
                                .map(EntryFile::view)
                                .map(file -> file.bytes() + ":" + file.sha256()),
                        promises.of(entry.ref()).stream().map(EntryPromise::line))
                .sorted()
                .collect(Collectors.joining(" "));
        return Secret.hash(JSON.convertToDatabaseColumn(entry.draft()) + files);
    }

    private static String key(Entry entry) {
        return Secret.hash("page:" + entry.ref().value());
    }
}
