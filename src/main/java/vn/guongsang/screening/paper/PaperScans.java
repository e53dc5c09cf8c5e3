package vn.guongsang.screening.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Limits;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.upload.UploadDesk;
import vn.guongsang.upload.UploadPass;
import vn.guongsang.upload.UploadPolicy;
import vn.guongsang.upload.UploadView;
import vn.guongsang.web.Mistakes;

/** The files of an entry on paper: in the form itself, or sent before it by the page's script, which survives a break. */
@ApplicationScoped
class PaperScans {
    private final UploadDesk uploads;
    private final UploadPass passes;
    private final UploadPolicy policy;

    PaperScans(UploadDesk uploads, UploadPass passes, UploadPolicy policy) {
        this.uploads = uploads;
        this.passes = passes;
        this.policy = policy;
    }

    /** A file that has arrived and need not be chosen again when the form comes back. */
    record Arrived(String address, UploadView file) {}

    /**
     * All files of one form; those that were sent before it come first.
     *
     * @param gone how many that were sent before are no longer there, as after some days
     */
    record Scans(List<Arrived> arrived, int gone, List<FileUpload> inForm) {
        int count() {
            return arrived.size() + gone + inForm.size();
        }

        void mustBeThere(Mistakes mistakes) {
            if (gone > 0) {
                mistakes.add("scans", "screening", "scanGone", gone);
            }
        }

        void mustFit(Limits limits, Mistakes mistakes) {
            if (count() > limits.files()) {
                mistakes.add("scans", "screening", "tooManyScans", limits.files());
            }
            if (arrived.stream().anyMatch(a -> a.file().bytes() > limits.bytesPerFile())
                    || inForm.stream().anyMatch(f -> f.size() > limits.bytesPerFile())) {
                mistakes.add("scans", "screening", "scanTooLarge", limits.bytesPerFile() >> 20);
            }
        }
    }

    /**
     * What stands beside the field, and whose limits the uploads of the page count against.
     *
     * @param pass of this member of staff
     */
    record Said(UploadPolicy.Most together, String pass) {}

    Said said(Actor actor) {
        return new Said(policy.most(), passes.of(actor.ref()));
    }

    Scans of(@Nullable List<FileUpload> files, @Nullable List<String> addresses) {
        var named = addresses == null
                ? List.<String>of()
                : addresses.stream().filter(address -> !address.isBlank()).toList();
        var arrived =
                named.stream().flatMap(address -> arrived(address).stream()).toList();
        return new Scans(
                arrived,
                named.size() - arrived.size(),
                files == null
                        ? List.of()
                        : files.stream().filter(file -> file.size() > 0).toList());
    }

    private Optional<Arrived> arrived(String address) {
        try {
            return Optional.of(uploads.find(address))
                    .filter(UploadView::complete)
                    .map(file -> new Arrived(address, file));
        } catch (Refusal.NotHere gone) {
            return Optional.empty();
        }
    }

    /** Stores what came in the form; answers all uploads in their order. */
    List<Long> stored(Scans scans, Limits limits) throws IOException {
        var ids =
                new ArrayList<>(scans.arrived().stream().map(a -> a.file().id()).toList());
        for (var scan : scans.inForm()) {
            try (var bytes = Files.newInputStream(scan.uploadedFile())) {
                ids.add(uploads.store(bytes, scan.fileName(), limits.bytesPerFile())
                        .id());
            }
        }
        return ids;
    }
}
