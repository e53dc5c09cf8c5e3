package vn.guongsang.inspect;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** A header that states another length than the recording has is told, since players show what it states. */
record DurationHeader() implements Rule {
    private static final double ALLOWED_SECONDS = 1;

    @Override
    public String key() {
        return "duration-header";
    }

    @Override
    public Weight usualWeight() {
        return Weight.NOTES;
    }

    @Override
    public @Nullable Source source() {
        return null;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var findings = new ArrayList<Finding>();
        boolean stated = false;
        for (var file : dossier.sound()) {
            var media = file.facts().media();
            if (media == null || media.headerSeconds() == null) {
                continue;
            }
            stated = true;
            if (Math.abs(media.headerSeconds() - media.seconds()) > ALLOWED_SECONDS) {
                findings.add(new Finding.HeaderDiffers(media.headerSeconds(), media.seconds()));
            }
        }
        return stated ? Result.found(findings) : Result.doesNotApply();
    }
}
