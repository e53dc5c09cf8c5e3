package vn.guongsang.reading;

import java.util.Optional;

/** The outside programs found on this machine. Each may be missing: then its part is not done, and that is said. */
record Programs(Optional<MediaTools> media, Optional<String> fpcalc, Optional<String> tesseract) {
    static Programs locate() {
        return new Programs(
                MediaTools.locate(),
                MediaTools.onPath(SoundListener.FPCALC),
                MediaTools.onPath(WordEstimate.TESSERACT));
    }
}
