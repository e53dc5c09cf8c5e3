package vn.guongsang.reading.sandbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.guongsang.reading.Derivative;
import vn.guongsang.reading.media.MediaRendering;
import vn.guongsang.reading.worker.Task;

/**
 * Makes, in a child of its own so that no check waits for it, what judges and the public get instead of the
 * original: reading text as an HTML fragment ({@code reading.html}), page pictures of a scan, a picture without
 * EXIF, or a streamable recording without metadata and a poster picture. Called from background jobs; a video may
 * take minutes.
 */
@ApplicationScoped
public class Renderer {
    private final Crew renderers;

    public Renderer(FileReader reader) {
        renderers = new Crew(reader.sandbox(), reader.setup().with(512), 1);
    }

    /** Thrown when no derivative can be made; the message is the renderer's own short reason. */
    public static final class NotRendered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRendered(String reason) {
            super(reason);
        }
    }

    /**
     * Derivatives of the file, written into the folder, which is made if need be.
     *
     * @param masks names and contacts that the reading text must not show; they stand as ▇▇▇
     * @throws NotRendered when the file cannot be rendered
     * @throws UncheckedIOException when the folder cannot be written or no child can be started
     */
    public List<Derivative> render(Path file, Path folder, List<String> masks) {
        try {
            Files.createDirectories(folder);
            return renderers.run(worker -> {
                var laid = Crew.lay(file, worker.in());
                var out = worker.out().resolve("derivatives");
                var task = new Task(Task.RENDER, laid.toString(), out.toString(), masks);
                Task.Reply reply;
                try {
                    reply = worker.ask(task, MediaRendering.SECONDS + 120);
                } catch (IOException e) {
                    worker.close();
                    throw new NotRendered(e instanceof WorkerProcess.TooSlow ? "too slow" : "the renderer ended");
                }
                if (reply.derivatives() == null) {
                    WorkerProcess.remove(out);
                    throw new NotRendered(String.valueOf(reply.failure()));
                }
                for (var derivative : reply.derivatives()) {
                    take(out, folder, derivative.name());
                }
                WorkerProcess.remove(out);
                Files.deleteIfExists(laid);
                return reply.derivatives();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The child's word for a name is not taken: only a plain file directly in its folder, under a plain name. */
    private static void take(Path from, Path to, String name) throws IOException {
        var made = from.resolve(name);
        if (!name.matches("[a-z]+(-\\d{1,3})?\\.[a-z0-9]{3,4}")
                || !Files.isRegularFile(made, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw new NotRendered("unexpected derivative");
        }
        Files.move(made, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    @PreDestroy
    public void close() {
        renderers.close();
    }
}
