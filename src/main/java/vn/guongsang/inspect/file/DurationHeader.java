package vn.guongsang.inspect.file;

import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Weight;

/** A header that states another length than the recording has is told, since players show what it states. */
record DurationHeader() implements FileRule {
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
    public boolean concerns(Received file) {
        var media = file.facts().media();
        return media != null && media.headerSeconds() != null;
    }

    @Override
    public Stream<Finding> look(Received file) {
        return Stream.ofNullable(file.facts().media())
                .filter(media -> Math.abs(media.headerSeconds() - media.seconds()) > ALLOWED_SECONDS)
                .map(media -> new Finding.HeaderDiffers(media.headerSeconds(), media.seconds()));
    }
}
