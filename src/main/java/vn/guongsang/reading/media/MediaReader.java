package vn.guongsang.reading.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Media;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Stream;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.Tool;
import vn.guongsang.reading.Unusable;

/**
 * Measures recordings with ffprobe and ffmpeg: local files only, no playlist formats, and by packets, because every
 * length that a container states can be false.
 */
public final class MediaReader {
    static final long MEMORY = 1L << 30;
    static final long SECONDS = 25;
    static final String FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,mp3,aac,wav,ogg,flac,asf,amr,avi,matroska,webm,mpeg,mpegts";
    /** What programs write for themselves; everything else may be a person's own words. */
    private static final Set<String> MAKERS_OWN = Set.of(
            "encoder",
            "major_brand",
            "minor_version",
            "compatible_brands",
            "creation_time",
            "vendor_id",
            "language",
            "duration",
            "timecode",
            "isvfr",
            "wmfsdkversion",
            "wmfsdkneeded",
            "devicecomformancetemplate",
            "deviceconformancetemplate");

    private static final int MOST_METADATA = 100;
    /** Streams without any statement of their length: what ffprobe says of them is its own guess by the bit rate. */
    private static final Set<String> WITHOUT_HEADER = Set.of("aac", "amr", "mpeg", "mpegts");

    private final MediaTools tools;
    private final Ffprobe probe;

    /** What was measured, with the type that the content shows. */
    public record Recording(FileFacts.Type type, Media media, List<Metadata> metadata) {}

    public MediaReader(MediaTools tools) {
        this.tools = tools;
        this.probe = new Ffprobe(tools.ffprobe());
    }

    public Recording read(Path file, FileFacts.Type detected) throws IOException {
        var described = probe.describe(file);
        var real = new ArrayList<JsonNode>();
        boolean cover = false;
        boolean video = false;
        boolean audio = false;
        for (var stream : described.path("streams")) {
            var kind = stream.path("codec_type").asText();
            boolean attached = stream.path("disposition").path("attached_pic").asInt() == 1;
            cover |= attached;
            video |= kind.equals("video") && !attached;
            audio |= kind.equals("audio");
            if ((kind.equals("video") || kind.equals("audio")) && !attached) {
                real.add(stream);
            }
        }
        if (real.isEmpty()) {
            throw new Unusable(Problem.DAMAGED, "neither sound nor moving picture");
        }
        var format = described.path("format").path("format_name").asText();
        var measured = measure(file, format, audio);
        var packets = measured.packets();
        var played = measured.played();
        var streams = new ArrayList<Stream>();
        for (var stream : real) {
            streams.add(stream(stream, packets));
        }
        double seconds = streams.stream().mapToDouble(Stream::seconds).max().orElse(0);
        if (seconds <= 0) {
            throw new Unusable(Problem.DAMAGED, "no packets of sound or picture");
        }
        if (video && !moves(real, packets)) {
            video = false;
            cover = true;
        }
        double shown = real.stream().mapToDouble(s -> shown(s, played)).max().orElse(0);
        var header = described.path("format").path("duration");
        boolean states = !header.isMissingNode() && !WITHOUT_HEADER.contains(format);
        var sound = measured.sound();
        if (sound != null && !video && sound.errors() == 0 && sound.seconds() > 0) {
            shown = Math.min(shown, sound.seconds());
        }
        var media = new Media(
                rounded(seconds),
                rounded(shown),
                states ? rounded(header.asDouble()) : null,
                video,
                audio,
                cover,
                sound == null ? null : sound.silent(),
                sound == null ? 0 : sound.errors(),
                streams);
        var metadata = metadata(described);
        if (format.startsWith("mov")) {
            metadata.addAll(FilmMarks.of(file));
        }
        var codec = streams.stream()
                .filter(s -> s.kind().equals("audio"))
                .map(Stream::codec)
                .findFirst()
                .orElse(null);
        return new Recording(MediaTypes.of(detected, head(file), format, codec, video), media, metadata);
    }

    private record Measured(
            Map<Integer, Ffprobe.Span> packets, Map<Integer, Ffprobe.Span> played, @Nullable Sound sound) {}

    /** The sound is decoded while the packets are read, since whoever sends a film waits for both. */
    private Measured measure(Path file, String format, boolean audio) throws IOException {
        boolean lies = format.startsWith("mov") || format.equals("wav") && !Wave.whole(file);
        var option = format.equals("wav") ? "-ignore_length" : "-ignore_editlist";
        boolean obeys = format.equals("wav") && !lies;
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            var heard = beside.submit(() -> audio ? sound(file) : null);
            var packets = probe.packets(file, obeys ? List.of() : List.of(option, "1"), false);
            var played = lies ? probe.packets(file, List.of(), true) : packets;
            return new Measured(packets, played, heard.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static double shown(JsonNode stream, Map<Integer, Ffprobe.Span> played) {
        var span = played.getOrDefault(stream.path("index").asInt(), new Ffprobe.Span());
        return stream.path("codec_type").asText().equals("video") ? span.shown() : span.seconds();
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(64);
        }
    }

    /** Sound once through a decoder: loudest sample, complaints, and how long it plays. */
    private record Sound(@Nullable Boolean silent, int errors, double seconds) {}

    private Sound sound(Path file) throws IOException {
        var command = List.of(
                tools.ffmpeg(),
                "-nostdin",
                "-hide_banner",
                "-v",
                "info",
                "-nostats",
                "-progress",
                "pipe:1",
                "-protocol_whitelist",
                "file",
                "-format_whitelist",
                FORMATS,
                "-t",
                "1800",
                "-i",
                "file:" + file,
                "-map",
                "0:a:0",
                "-vn",
                "-sn",
                "-dn",
                "-af",
                "volumedetect",
                "-f",
                "null",
                "-");
        var microseconds = new double[1];
        var ended = Tool.run(command, SECONDS, MEMORY, line -> {
            if (line.startsWith("out_time_us=")) {
                double us = Ffprobe.number(line.substring("out_time_us=".length()));
                microseconds[0] = Double.isNaN(us) ? 0 : us;
            }
        });
        Boolean silent = null;
        int errors = 0;
        for (var line : ended.complaints()) {
            int at = line.indexOf("max_volume: ");
            if (at >= 0) {
                double loudest =
                        Ffprobe.number(line.substring(at + 12).replace("dB", "").strip());
                silent = Double.isNaN(loudest) ? Boolean.TRUE : (Boolean) (loudest < -60);
            }
            errors += line.matches(
                            "(?i).*(invalid data|error while decoding|corrupt|truncat|partial file|error submitting).*")
                    ? 1
                    : 0;
        }
        return new Sound(silent, errors, ended.code() == 0 ? microseconds[0] / 1e6 : 0);
    }

    private static Stream stream(JsonNode stream, Map<Integer, Ffprobe.Span> packets) {
        int index = stream.path("index").asInt();
        return new Stream(
                index,
                stream.path("codec_type").asText(),
                stream.path("codec_name").isMissingNode()
                        ? null
                        : stream.path("codec_name").asText(),
                rounded(packets.getOrDefault(index, new Ffprobe.Span()).seconds()),
                stream.path("width").isInt() ? stream.path("width").asInt() : null,
                stream.path("height").isInt() ? stream.path("height").asInt() : null);
    }

    /** One picture for the whole length is a cover, whatever the container calls it. */
    private static boolean moves(List<JsonNode> real, Map<Integer, Ffprobe.Span> packets) {
        return real.stream()
                .filter(s -> s.path("codec_type").asText().equals("video"))
                .anyMatch(s -> packets.getOrDefault(s.path("index").asInt(), new Ffprobe.Span()).packets > 1);
    }

    private static ArrayList<Metadata> metadata(JsonNode described) {
        var metadata = new ArrayList<Metadata>();
        var nodes = new ArrayList<JsonNode>();
        nodes.add(described.path("format").path("tags"));
        for (var part : List.of("streams", "programs", "chapters")) {
            described.path(part).forEach(s -> nodes.add(s.path("tags")));
        }
        for (var tags : nodes) {
            for (var tag : tags.properties()) {
                var item = new Metadata(
                        tag.getKey(), Manuscript.excerpt(tag.getValue().asText()));
                boolean own = MAKERS_OWN.contains(tag.getKey().toLowerCase(Locale.ROOT));
                if (!own && !metadata.contains(item) && metadata.size() < MOST_METADATA) {
                    metadata.add(item);
                }
            }
        }
        return metadata;
    }

    public static FileFacts facts(Recording recording) {
        var type = recording.type();
        if (type.kind() == Kind.UNKNOWN) {
            return FileFacts.unusable(type, Problem.UNKNOWN_KIND, null);
        }
        return FileFacts.recorded(type, recording.media(), recording.metadata());
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
