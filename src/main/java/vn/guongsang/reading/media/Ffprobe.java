package vn.guongsang.reading.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Tool;
import vn.guongsang.reading.Unusable;

/** Asks ffprobe about one local file, never about an address or a playlist. */
public final class Ffprobe {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Seconds a picture stands in a film of less than eight pictures a second. */
    private static final double SLOW = 0.13;

    private final String program;

    /** Begin, end and sum of durations of the packets of one stream. */
    static final class Span {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double sum;
        double last;
        int packets;

        double seconds() {
            return packets == 0 ? 0 : Math.max(to > from ? to - from : 0, sum);
        }

        /** Up to the last picture of a slow film: how long that one stands is the maker's rounding. */
        double shown() {
            return packets > 1 && last > SLOW ? Math.max(0, seconds() - last) : seconds();
        }
    }

    Ffprobe(String program) {
        this.program = program;
    }

    JsonNode describe(Path file) throws IOException {
        var json = new StringBuilder();
        var command = probe(List.of(
                "-show_entries",
                "format=format_name,duration:format_tags:stream=index,codec_type,codec_name,width,height"
                        + ":stream_disposition=attached_pic:stream_tags"
                        + ":program_tags:chapter_tags",
                "-of",
                "json",
                file.toString()));
        var ended = Tool.run(command, MediaReader.SECONDS, MediaReader.MEMORY, line -> {
            if (json.length() < 4_000_000) {
                json.append(line).append('\n');
            }
        });
        if (ended.code() != 0) {
            throw new Unusable(
                    Problem.DAMAGED,
                    Manuscript.excerpt(ended.complaints().stream().findFirst().orElse("unreadable")));
        }
        return JSON.readTree(json.toString());
    }

    Map<Integer, Span> packets(Path file, List<String> options, boolean shownOnly) throws IOException {
        var spans = new HashMap<Integer, Span>();
        var arguments = new ArrayList<>(options);
        arguments.addAll(List.of(
                "-show_entries", "packet=stream_index,pts_time,dts_time,duration_time,flags", "-of", "csv=p=0"));
        arguments.add(file.toString());
        var ended = Tool.run(
                probe(arguments),
                MediaReader.SECONDS,
                MediaReader.MEMORY,
                line -> add(spans, line.split(","), shownOnly));
        if (ended.code() != 0 && spans.isEmpty()) {
            throw new Unusable(Problem.DAMAGED, "packets cannot be read");
        }
        return spans;
    }

    /** Fields in ffprobe's own order: stream, pts, dts, duration, flags; a D among the flags is never shown. */
    private static void add(Map<Integer, Span> spans, String[] fields, boolean shownOnly) {
        if (fields.length < 5 || shownOnly && fields[4].contains("D")) {
            return;
        }
        var span = spans.computeIfAbsent(Integer.parseInt(fields[0].strip()), i -> new Span());
        double at = number(fields[1]);
        if (Double.isNaN(at)) {
            at = number(fields[2]);
        }
        double length = number(fields[3]);
        length = Double.isNaN(length) || length < 0 ? 0 : length;
        span.packets++;
        span.sum += length;
        if (!Double.isNaN(at)) {
            span.from = Math.min(span.from, at);
            span.last = at + length >= span.to ? length : span.last;
            span.to = Math.max(span.to, at + length);
        }
    }

    private List<String> probe(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                program,
                "-v",
                "error",
                "-hide_banner",
                "-protocol_whitelist",
                "file",
                "-format_whitelist",
                MediaReader.FORMATS));
        command.addAll(arguments.subList(0, arguments.size() - 1));
        command.add("file:" + arguments.getLast());
        return command;
    }

    public static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
