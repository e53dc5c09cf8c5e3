package vn.guongsang.entry.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Category;
import vn.guongsang.entry.Sizes;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.upload.FormLimit;
import vn.guongsang.upload.UploadPass;
import vn.guongsang.upload.UploadPolicy;

/** What stands beside the field of the file: the limits of the category and those of the portal. */
@ApplicationScoped
class FileLimits {
    private final UploadPolicy policy;
    private final UploadPass passes;
    private final FormLimit form;

    FileLimits(UploadPolicy policy, UploadPass passes, FormLimit form) {
        this.policy = policy;
        this.passes = passes;
        this.form = form;
    }

    /**
     * @param accept for the chooser
     * @param together how many may be under way at once
     * @param form the largest body of a form without script
     */
    record Said(String accept, String kinds, String file, String entry, UploadPolicy.Most together, String form) {}

    Said of(@Nullable Category category) {
        var most = policy.most();
        if (category == null) {
            return new Said("", "", "", "", most, "");
        }
        var limits = category.limits();
        return new Said(
                limits.kinds().stream().map(kind -> "." + kind).collect(Collectors.joining(",")),
                String.join(", ", limits.kinds()),
                Sizes.said(limits.bytesPerFile()),
                Sizes.said(limits.bytesOfAll()),
                most,
                Sizes.said(Math.min(form.most(), limits.bytesOfAll())));
    }

    String pass(EntryId entry) {
        return passes.of("entry:" + entry.value());
    }
}
