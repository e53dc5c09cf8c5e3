package vn.guongsang.reading.media;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Type;

/** Short names of recordings: what detection says, corrected by what the demuxer found. */
public final class MediaTypes {
    private static final Map<String, Type> BY_MEDIA_TYPE = Map.ofEntries(
            audio("mp3", "audio/mpeg"),
            audio("m4a", "audio/mp4"),
            Map.entry("audio/x-m4a", new Type(Kind.AUDIO, "m4a", "audio/mp4")),
            audio("aac", "audio/x-aac"),
            audio("wav", "audio/vnd.wave"),
            Map.entry("audio/x-wav", new Type(Kind.AUDIO, "wav", "audio/vnd.wave")),
            audio("ogg", "audio/vorbis"),
            Map.entry("audio/ogg", new Type(Kind.AUDIO, "ogg", "audio/ogg")),
            audio("opus", "audio/opus"),
            audio("flac", "audio/x-flac"),
            Map.entry("audio/x-oggflac", new Type(Kind.AUDIO, "ogg", "audio/ogg")),
            audio("wma", "audio/x-ms-wma"),
            audio("amr", "audio/amr"),
            video("mp4", "video/mp4"),
            Map.entry("application/mp4", new Type(Kind.VIDEO, "mp4", "video/mp4")),
            video("mov", "video/quicktime"),
            video("m4v", "video/x-m4v"),
            video("avi", "video/x-msvideo"),
            video("mkv", "video/x-matroska"),
            Map.entry("application/x-matroska", new Type(Kind.VIDEO, "mkv", "video/x-matroska")),
            video("webm", "video/webm"),
            video("3gp", "video/3gpp"),
            Map.entry("video/3gpp2", new Type(Kind.VIDEO, "3gp", "video/3gpp2")),
            video("wmv", "video/x-ms-wmv"),
            Map.entry("video/x-ms-asf", new Type(Kind.VIDEO, "wmv", "video/x-ms-wmv")),
            video("mpg", "video/mpeg"),
            Map.entry("video/ogg", new Type(Kind.VIDEO, "ogv", "video/ogg")),
            Map.entry("video/theora", new Type(Kind.VIDEO, "ogv", "video/ogg")),
            Map.entry("application/ogg", new Type(Kind.AUDIO, "ogg", "audio/ogg")),
            video("ts", "video/mp2t"));
    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("aac", "audio/x-aac"),
            Map.entry("wav", "audio/vnd.wave"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("flac", "audio/x-flac"),
            Map.entry("asf", "video/x-ms-wmv"),
            Map.entry("amr", "audio/amr"),
            Map.entry("avi", "video/x-msvideo"),
            Map.entry("matroska,webm", "video/x-matroska"),
            Map.entry("mpeg", "video/mpeg"),
            Map.entry("mpegts", "video/mp2t"),
            Map.entry("mov,mp4,m4a,3gp,3g2,mj2", "video/mp4"));

    private MediaTypes() {}

    public static boolean known(String mediaType) {
        return BY_MEDIA_TYPE.containsKey(mediaType);
    }

    /** Worth a look by the demuxer, which takes nothing but the containers on its list. */
    public static boolean perhaps(String mediaType) {
        return known(mediaType)
                || mediaType.equals("application/octet-stream")
                || mediaType.startsWith("audio/") && !mediaType.contains("mpegurl")
                || mediaType.startsWith("video/");
    }

    /** The brand that a file of the MP4 family declares for itself; without one it is of the oldest kind, mov. */
    private static String byBrand(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.length() < 12 || !start.startsWith("ftyp", 4)) {
            return "video/quicktime";
        }
        return switch (start.substring(8, 11)) {
            case "qt " -> "video/quicktime";
            case "M4A", "M4B" -> "audio/mp4";
            case "M4V" -> "video/x-m4v";
            case "3gp", "3gr", "3gs", "3ge", "3gg", "3g2" -> "video/3gpp";
            default -> "video/mp4";
        };
    }

    /** The type by what detection, demuxer, brand and streams show together. */
    static Type of(Type detected, byte[] head, String format, @Nullable String codec, boolean video) {
        var type = BY_MEDIA_TYPE.get(detected.mediaType());
        if (format.startsWith("mov")) {
            type = BY_MEDIA_TYPE.get(byBrand(head));
        } else if (format.startsWith("matroska")) {
            boolean webm = new String(head, StandardCharsets.ISO_8859_1).contains("webm");
            type = BY_MEDIA_TYPE.get(webm ? "video/webm" : "video/x-matroska");
        } else if (format.equals("ogg")) {
            type = BY_MEDIA_TYPE.get(video ? "video/ogg" : "opus".equals(codec) ? "audio/opus" : "audio/ogg");
        }
        if (type == null) {
            type = BY_MEDIA_TYPE.getOrDefault(BY_FORMAT.getOrDefault(format, ""), Type.UNKNOWN);
        }
        if (format.equals("asf")) {
            return video ? BY_MEDIA_TYPE.get("video/x-ms-wmv") : BY_MEDIA_TYPE.get("audio/x-ms-wma");
        }
        if (type.kind() == Kind.UNKNOWN || video == (type.kind() == Kind.VIDEO)) {
            return type;
        }
        return new Type(video ? Kind.VIDEO : Kind.AUDIO, type.name(), type.mediaType());
    }

    private static Map.Entry<String, Type> audio(String name, String mediaType) {
        return Map.entry(mediaType, new Type(Kind.AUDIO, name, mediaType));
    }

    private static Map.Entry<String, Type> video(String name, String mediaType) {
        return Map.entry(mediaType, new Type(Kind.VIDEO, name, mediaType));
    }
}
