package vn.guongsang.reading.sandbox;

import java.util.Optional;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.media.SoundListener;
import vn.guongsang.reading.worker.WordEstimate;

/** The outside programs found on this machine. Each may be missing: then its part is not done, and that is said. */
record Programs(Optional<MediaTools> media, Optional<String> fpcalc, Optional<String> tesseract) {
    static Programs locate() {
        return new Programs(
                MediaTools.locate(),
                MediaTools.onPath(SoundListener.FPCALC),
                MediaTools.onPath(WordEstimate.TESSERACT));
    }
}
