package vn.guongsang.inspect;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** A recording that ends before its header says so, and complains when it is decoded, was cut off on its way. */
record WholeRecording() implements Rule {
    private static final double ALLOWED_SECONDS = 1;

    @Override
    public String key() {
        return "whole-recording";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public @Nullable Source source() {
        return null;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var findings = new ArrayList<Finding>();
        boolean recordings = false;
        for (var file : dossier.sound()) {
            var media = file.facts().media();
            if (media == null) {
                continue;
            }
            recordings = true;
            double stated = media.headerSeconds() == null ? media.seconds() : media.headerSeconds();
            if (stated - media.seconds() > ALLOWED_SECONDS && media.decodeErrors() > 0) {
                findings.add(new Finding.CutOff(file.name(), stated, media.seconds()));
            }
        }
        return recordings ? Result.found(findings) : Result.doesNotApply();
    }
}
