package vn.guongsang.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Type;
import vn.guongsang.reading.older.TextFileReader;

/** The type of a file by its content alone; the name is never given, since empty and random files would become it. */
final class Detection {
    private static final Map<String, Type> TYPES = Map.ofEntries(
            document("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            document("docm", "application/vnd.ms-word.document.macroenabled.12"),
            document("dotm", "application/vnd.ms-word.template.macroenabled.12"),
            document("odt", "application/vnd.oasis.opendocument.text"),
            document("doc", "application/msword"),
            Map.entry("application/x-tika-msoffice", new Type(Kind.DOCUMENT, "doc", "application/msword")),
            document("rtf", "application/rtf"),
            document("pdf", "application/pdf"),
            document("txt", "text/plain"),
            image("jpg", "image/jpeg"),
            image("png", "image/png"),
            image("gif", "image/gif"),
            image("webp", "image/webp"),
            image("tiff", "image/tiff"),
            image("bmp", "image/bmp"),
            image("heic", "image/heic"),
            Map.entry("image/heif", new Type(Kind.IMAGE, "heic", "image/heif")),
            Map.entry("image/heic-sequence", new Type(Kind.IMAGE, "heic", "image/heic")));
    /** Text that is a program or a page; everything else that detection calls text is read as such. */
    private static final Set<String> MARKUP = Set.of("text/html", "text/xml", "text/javascript", "text/x-php");

    private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");
    private final Detector detector;

    Detection() {
        detector = TikaConfig.getDefaultConfig().getDetector();
    }

    Type of(Path file) throws IOException {
        String mediaType;
        try (var in = TikaInputStream.get(file)) {
            mediaType = detector.detect(in, new Metadata()).toString().toLowerCase(Locale.ROOT);
        }
        int parameters = mediaType.indexOf(';');
        var plain = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        var known = TYPES.get(PACKAGES.contains(plain) ? inside(file, plain) : plain);
        if (known != null) {
            return "txt".equals(known.name()) ? text(head(file)) : known;
        }
        var head = head(file);
        boolean perhaps =
                plain.equals("application/octet-stream") || plain.startsWith("text/") && !MARKUP.contains(plain);
        boolean letter = plain.equals("message/rfc822") && !latin(head).contains("MIME-Version");
        if ((perhaps || letter) && TextFileReader.looksLikeText(head)) {
            return text(head);
        }
        return new Type(Kind.UNKNOWN, null, plain);
    }

    /** A package whose parts do not add up for the detector is still what its main part makes it. */
    private static String inside(Path file, String plain) {
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            return zip.getEntry("word/document.xml") == null
                    ? plain
                    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        } catch (IOException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return locked ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document" : plain;
        }
    }

    /** Text, unless it is a list of things to play: those are told by their first words. */
    private static Type text(byte[] head) {
        boolean list = latin(head)
                .stripLeading()
                .matches(
                        "(?s)(?i)(#EXTM3U|ffconcat version|\\[playlist\\]|v=0\\r?\\no=|<(asx|smil|mpd|playlist)\\b).*");
        return list ? new Type(Kind.UNKNOWN, null, "audio/x-mpegurl") : TYPES.get("text/plain");
    }

    private static String latin(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(1 << 16);
        }
    }

    private static Map.Entry<String, Type> document(String name, String mediaType) {
        return Map.entry(mediaType, new Type(Kind.DOCUMENT, name, mediaType));
    }

    private static Map.Entry<String, Type> image(String name, String mediaType) {
        return Map.entry(mediaType, new Type(Kind.IMAGE, name, mediaType));
    }
}
