package vn.guongsang.inspect.file;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.inspect.rule.Weight;

/** A file is what it holds, not what its name says; its sender is told when the two differ. */
record NameAndContent() implements Rule {
    /** Endings that say the same as the short name of a kind. */
    private static final Map<String, Set<String>> ALSO = Map.ofEntries(
            Map.entry("jpg", Set.of("jpeg", "jpe", "jfif")),
            Map.entry("heic", Set.of("heif", "hif")),
            Map.entry("tiff", Set.of("tif")),
            Map.entry("txt", Set.of("text", "md", "log")),
            Map.entry("m4a", Set.of("mp4", "m4b", "aac", "3gp", "mov")),
            Map.entry("mp4", Set.of("m4v", "m4a", "mov")),
            Map.entry("mov", Set.of("qt", "mp4", "m4a")),
            Map.entry("m4v", Set.of("mp4")),
            Map.entry("mkv", Set.of("mka", "webm")),
            Map.entry("webm", Set.of("weba", "mkv")),
            Map.entry("mpg", Set.of("mpeg", "vob", "mp2", "m2p")),
            Map.entry("ts", Set.of("mts", "m2ts", "m2t")),
            Map.entry("3gp", Set.of("3gpp", "3g2", "mp4", "amr")),
            Map.entry("wmv", Set.of("asf")),
            Map.entry("wma", Set.of("asf", "wmv")),
            Map.entry("ogg", Set.of("oga", "ogv", "spx")),
            Map.entry("ogv", Set.of("ogg")),
            Map.entry("opus", Set.of("ogg", "oga")),
            Map.entry("wav", Set.of("wave")),
            Map.entry("amr", Set.of("3ga", "awb")));
    /** Endings that say what a file is; anything else after a full stop is part of its name. */
    private static final Set<String> TELLING = Set.of(
            ("docx docm dotx doc dot odt ott rtf pdf txt htm html mht xls xlsx ppt pptx wps pages zip rar 7z exe msi apk "
                            + "js jpg jpeg png gif bmp webp tif tiff heic heif svg mp3 m4a aac wav ogg oga opus flac wma "
                            + "amr mp4 m4v mov avi mkv webm 3gp mpg mpeg ts mts flv wmv vob m3u8")
                    .split(" "));

    @Override
    public String key() {
        return "file-name";
    }

    @Override
    public Weight usualWeight() {
        return Weight.NOTES;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var known = dossier.files().stream().filter(f -> found(f) != null).toList();
        if (known.isEmpty()) {
            return Result.doesNotApply();
        }
        return Result.found(known.stream()
                .filter(f -> lies(ending(f.name()), String.valueOf(f.facts().type())))
                .<Finding>map(f -> new Finding.OtherThanNamed(f.name(), ending(f.name()), String.valueOf(found(f))))
                .toList());
    }

    private static @Nullable String found(Received file) {
        return file.facts().type();
    }

    private static boolean lies(String ending, String type) {
        return TELLING.contains(ending)
                && !ending.equals(type)
                && !ALSO.getOrDefault(type, Set.of()).contains(ending);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
