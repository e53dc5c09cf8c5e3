package vn.guongsang.inspect.file;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Weight;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Media;

/** Television needs moving picture and sound; radio needs sound, and a still cover does not make it television. */
record PictureAndSound(String category, @Nullable Source source) implements FileRule {
    static final String RADIO = "radio";
    static final String TELEVISION = "television";

    @Override
    public String key() {
        return "picture-and-sound";
    }

    @Override
    public Weight usualWeight() {
        return Weight.BLOCKS;
    }

    @Override
    public boolean concerns(Received file) {
        return file.facts().media() != null;
    }

    @Override
    public Stream<Finding> look(Received file) {
        return Stream.ofNullable(file.facts().media())
                .map(media -> category.equals(TELEVISION) ? television(file.name(), media) : radio(file.name(), media))
                .filter(Objects::nonNull);
    }

    private static @Nullable Finding television(String file, Media media) {
        if (!media.hasVideo()) {
            return new Finding.NoMovingPicture(file);
        }
        return silent(media) ? new Finding.Silent(file) : null;
    }

    private static @Nullable Finding radio(String file, Media media) {
        if (!media.hasAudio()) {
            return new Finding.NoSound(file);
        }
        if (media.hasVideo()) {
            return new Finding.MovingPicture(file);
        }
        return silent(media) ? new Finding.Silent(file) : null;
    }

    /** Sound that could not be decoded is not known to be heard. */
    private static boolean silent(Media media) {
        return !Boolean.FALSE.equals(media.silent());
    }
}
