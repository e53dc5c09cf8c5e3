package vn.guongsang.reading.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Type;
import vn.guongsang.reading.MalwareSignature;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.ManuscriptFacts;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.media.MediaReader;
import vn.guongsang.reading.media.MediaTypes;
import vn.guongsang.reading.media.SoundListener;
import vn.guongsang.reading.picture.Heif;
import vn.guongsang.reading.picture.PictureMarks;
import vn.guongsang.reading.picture.PictureReader;

/**
 * The child: opens what strangers sent, one file at a time, asked by JSON lines on its standard input and
 * answering on its standard output. It ends with its parent, by whichever sign it notices first.
 */
public final class ReadingWorker {
    public static final String PROBE = "guongsang.ffprobe";
    public static final String CONVERT = "guongsang.ffmpeg";
    private static final Path OWN = Path.of(System.getProperty("java.io.tmpdir"));
    private final ObjectMapper json = new ObjectMapper();
    private final Detection detection = new Detection();
    private final @Nullable MediaTools tools;

    private ReadingWorker() {
        var probe = System.getProperty(PROBE);
        var convert = System.getProperty(CONVERT);
        tools = probe == null || convert == null ? null : new MediaTools(probe, convert, Optional.empty());
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        var lines = new LinkedBlockingQueue<String>();
        var listener = new Thread(() -> listen(lines), "listener");
        listener.setDaemon(true);
        listener.start();
        var worker = new ReadingWorker();
        answers.println("{\"failure\":\"ready\"}");
        answers.flush();
        while (true) {
            var task = worker.json.readValue(lines.take(), Task.class);
            answers.println(worker.json.writeValueAsString(worker.answer(task)));
            answers.flush();
        }
    }

    /** A closed input means that the parent is gone, whatever the file at hand is doing. */
    private static void listen(LinkedBlockingQueue<String> lines) {
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                lines.add(line);
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(3);
        }
        Runtime.getRuntime().halt(0);
    }

    private Task.Reply answer(Task task) {
        try {
            var file = Path.of(task.file());
            return switch (task.job()) {
                case Task.READ -> new Task.Reply(read(file), null, null, null);
                case Task.RENDER -> new Task.Reply(null, rendering().render(file, task), null, null);
                default -> new Task.Reply(null, null, listener().print(file), null);
            };
        } catch (Exception | StackOverflowError e) {
            return Task.Reply.failed(Manuscript.excerpt(e.toString()));
        }
    }

    private Rendering rendering() {
        return new Rendering(detection, tools);
    }

    private SoundListener listener() {
        return new SoundListener(
                java.util.Objects.requireNonNull(tools),
                java.util.Objects.requireNonNull(System.getProperty(SoundListener.PROGRAM)));
    }

    private FileFacts read(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return FileFacts.unusable(Type.UNKNOWN, Problem.EMPTY, null);
        }
        var type = detection.of(file);
        try {
            refuseMalware(file);
            Polyglot.refuse(file, type);
            return read(file, type);
        } catch (Unusable e) {
            return FileFacts.unusable(type, e.problem(), e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return FileFacts.unusable(type, Problem.DAMAGED, Manuscript.excerpt(e.toString()));
        }
    }

    private FileFacts read(Path file, Type type) throws IOException {
        var name = type.name() == null ? "" : type.name();
        if (type.kind() == Kind.IMAGE) {
            if (!name.matches("jpg|png|gif|bmp|tiff|heic")) {
                return FileFacts.unusable(type, Problem.NO_READER, type.mediaType());
            }
            var shown = name.equals("heic") ? Heif.converted(file, OWN) : file;
            return FileFacts.pictured(type, PictureReader.read(shown), PictureMarks.of(file))
                    .estimated(WordEstimate.ofPicture(shown, OWN));
        }
        if (type.kind() == Kind.DOCUMENT) {
            var manuscript = Manuscripts.read(file, type);
            return FileFacts.written(type, ManuscriptFacts.text(manuscript), manuscript.signs(), manuscript.metadata())
                    .estimated(manuscript.scanned() ? WordEstimate.ofPdf(file, OWN) : null);
        }
        if (type.mediaType().equals("application/x-tika-ooxml-protected")) {
            throw new Unusable(Problem.ENCRYPTED, "protected package");
        }
        if (!MediaTypes.perhaps(type.mediaType())) {
            return FileFacts.unusable(type, Problem.UNKNOWN_KIND, type.mediaType());
        }
        if (tools == null) {
            return FileFacts.unusable(type, Problem.NO_READER, "ffprobe is not installed");
        }
        return recording(file, type);
    }

    private FileFacts recording(Path file, Type type) throws IOException {
        try {
            return MediaReader.facts(new MediaReader(java.util.Objects.requireNonNull(tools)).read(file, type));
        } catch (Unusable e) {
            boolean known = MediaTypes.known(type.mediaType());
            throw known ? e : new Unusable(Problem.UNKNOWN_KIND, "no known kind of content");
        }
    }

    private static void refuseMalware(Path file) throws IOException {
        var signature = new MalwareSignature();
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(16 << 20);
            signature.scan(head, head.length);
        }
        if (signature.found()) {
            throw new Unusable(Problem.MALWARE, "EICAR test signature");
        }
    }
}
