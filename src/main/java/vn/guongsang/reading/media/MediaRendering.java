package vn.guongsang.reading.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.reading.Derivative;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Stream;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.Tool;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.media.MediaReader.Recording;

/**
 * Streamable copies without any metadata: H.264 with AAC, or MP3 or AAC alone. Streams that every browser plays
 * are copied, everything else is made anew.
 */
public final class MediaRendering {
    public static final long SECONDS = 45 * 60;
    private static final int SHORTER_SIDE = 720;
    private static final List<String> BARE = List.of(
            "-map_metadata",
            "-1",
            "-map_chapters",
            "-1",
            "-fflags",
            "+bitexact",
            "-flags:v",
            "+bitexact",
            "-flags:a",
            "+bitexact",
            "-sn",
            "-dn");
    private final MediaTools tools;

    public MediaRendering(MediaTools tools) {
        this.tools = tools;
    }

    public List<Derivative> render(Path file, Recording recording, Path folder) throws IOException {
        var media = recording.media();
        var made = new ArrayList<Derivative>();
        if (media.hasVideo()) {
            made.add(video(file, recording, folder));
            poster(folder.resolve("video.mp4"), Math.min(1, media.seconds() / 2), folder, made);
        } else {
            var audio = audio(file, recording, folder);
            made.add(audio);
            loudness(folder.resolve(audio.name()), folder, made);
        }
        return made;
    }

    private Derivative video(Path file, Recording recording, Path folder) throws IOException {
        var picture = first(recording, "video");
        boolean keeps = "h264".equals(picture.codec()) && picture.height() != null && picture.height() <= 1080;
        boolean keepsSound = recording.media().hasAudio()
                && "aac".equals(first(recording, "audio").codec());
        var arguments = new ArrayList<>(List.of("-map", "0:" + picture.index(), "-map", "0:a:0?"));
        arguments.addAll(keeps ? kept() : encoded());
        arguments.addAll(keepsSound ? List.of("-c:a", "copy") : List.of("-c:a", "aac", "-b:a", "128k", "-ac", "2"));
        arguments.addAll(BARE);
        arguments.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
        return convert(file, arguments, folder, "video.mp4", "video", "video/mp4");
    }

    /** Without SEI units: they may carry words, and a player needs none. */
    private static List<String> kept() {
        return List.of("-c:v", "copy", "-bsf:v", "filter_units=remove_types=6");
    }

    private static List<String> encoded() {
        return List.of(
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-crf",
                "24",
                "-pix_fmt",
                "yuv420p",
                "-vf",
                // the shorter side at most 720, neither enlarged nor odd
                "scale=w='trunc(iw*min(1\\,%1$d/min(iw\\,ih))/2)*2':h='trunc(ih*min(1\\,%1$d/min(iw\\,ih))/2)*2'"
                        .formatted(SHORTER_SIDE));
    }

    private Derivative audio(Path file, Recording recording, Path folder) throws IOException {
        var codec = String.valueOf(first(recording, "audio").codec());
        var arguments = new ArrayList<>(List.of("-map", "0:a:0", "-vn"));
        if (codec.equals("mp3")) {
            arguments.addAll(List.of("-c:a", "copy"));
            arguments.addAll(BARE);
            arguments.addAll(List.of("-id3v2_version", "0", "-f", "mp3"));
            return convert(file, arguments, folder, "audio.mp3", "audio", "audio/mpeg");
        }
        arguments.addAll(codec.equals("aac") ? List.of("-c:a", "copy") : List.of("-c:a", "aac", "-b:a", "128k"));
        arguments.addAll(BARE);
        arguments.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
        return convert(file, arguments, folder, "audio.m4a", "audio", "audio/mp4");
    }

    private void poster(Path video, double at, Path folder, List<Derivative> made) throws IOException {
        var arguments = new ArrayList<>(List.of("-frames:v", "1", "-an"));
        arguments.addAll(BARE);
        arguments.addAll(List.of("-q:v", "4", "-f", "image2"));
        var command = command(List.of("-ss", String.valueOf(at)), video, arguments, folder.resolve("poster.jpg"));
        if (Tool.run(command, 60, MediaReader.MEMORY, line -> {}).code() == 0
                && Files.exists(folder.resolve("poster.jpg"))) {
            made.add(new Derivative("poster.jpg", "poster", "image/jpeg", Files.size(folder.resolve("poster.jpg"))));
        }
    }

    /** How loud the sound is from beginning to end, for those who would see where somebody speaks. */
    private void loudness(Path audio, Path folder, List<Derivative> made) throws IOException {
        var target = folder.resolve("loudness.png");
        var arguments = new ArrayList<>(List.of(
                "-filter_complex", "[0:a:0]aformat=channel_layouts=mono,showwavespic=s=1200x160:colors=0x8a1c1c[v]"));
        arguments.addAll(List.of("-map", "[v]", "-frames:v", "1"));
        arguments.addAll(BARE);
        arguments.addAll(List.of("-f", "image2"));
        if (Tool.run(command(List.of(), audio, arguments, target), 120, MediaReader.MEMORY, line -> {})
                                .code()
                        == 0
                && Files.exists(target)) {
            made.add(new Derivative("loudness.png", "loudness", "image/png", Files.size(target)));
        }
    }

    private Derivative convert(
            Path file, List<String> arguments, Path folder, String name, String role, String mediaType)
            throws IOException {
        var target = folder.resolve(name);
        var ended = Tool.run(command(List.of(), file, arguments, target), SECONDS, 2 * MediaReader.MEMORY, line -> {});
        if (ended.code() != 0 || !Files.exists(target) || Files.size(target) == 0) {
            Files.deleteIfExists(target);
            var why = ended.complaints().isEmpty()
                    ? "ffmpeg ended with " + ended.code()
                    : ended.complaints().getLast();
            throw new Unusable(Problem.DAMAGED, Manuscript.excerpt(why));
        }
        return new Derivative(name, role, mediaType, Files.size(target));
    }

    private List<String> command(List<String> before, Path file, List<String> arguments, Path target) {
        var command = new ArrayList<>(List.of(
                tools.ffmpeg(),
                "-nostdin",
                "-hide_banner",
                "-v",
                "error",
                "-y",
                "-threads",
                "2",
                "-protocol_whitelist",
                "file",
                "-format_whitelist",
                MediaReader.FORMATS));
        command.addAll(before);
        command.addAll(List.of("-i", "file:" + file));
        command.addAll(arguments);
        command.add("file:" + target);
        return command;
    }

    private static Stream first(Recording recording, String kind) {
        return recording.media().streams().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
