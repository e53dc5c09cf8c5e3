package vn.guongsang.reading.sandbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Type;
import vn.guongsang.reading.worker.Task;

/**
 * The door of this package: facts about a file, read in a sandboxed child. Any number of threads may ask; files
 * wait for a free child. Never called inside a database transaction.
 */
@ApplicationScoped
public class FileReader {
    /** With the time to hash a file and to end its reader, half a minute. */
    static final long SECONDS_A_FILE = 28;

    private final SandboxCommand sandbox;
    private final Setup setup;
    private final Crew readers;
    private final Optional<Clamd> clamd;

    /**
     * @param wanted "weak" goes without a sandbox on purpose; anything else takes the strongest that works
     * @param spool an existing folder for files at hand, best on the same disk as the storage so that they
     *     are linked and not copied; the system's temporary folder when absent
     * @param clamd where a ClamAV daemon listens: host:port or the path of a socket
     */
    @Inject
    public FileReader(
            @ConfigProperty(name = "sandbox", defaultValue = "strong") String wanted,
            @ConfigProperty(name = "reading.spool") Optional<String> spool,
            @ConfigProperty(name = "reading.children", defaultValue = "2") int children,
            @ConfigProperty(name = "clamd") Optional<String> clamd) {
        this(
                SandboxCommand.strongest(wanted),
                Setup.here(Path.of(spool.orElse(System.getProperty("java.io.tmpdir")))),
                children,
                clamd);
    }

    /** Without a scanner beside our own look for known signatures. */
    public FileReader(String wanted, Optional<String> spool, int children) {
        this(wanted, spool, children, Optional.empty());
    }

    FileReader(SandboxCommand sandbox, Setup setup, int children, Optional<String> clamd) {
        this.clamd = clamd.filter(at -> !at.isBlank()).map(Clamd::new);
        this.sandbox = sandbox;
        this.setup = setup;
        readers = new Crew(sandbox, setup, children);
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofPlatform().daemon().name("reading-warm-up").start(this::warm);
    }

    /** Starts a first child, so that the first citizen does not wait for it. */
    public void warm() {
        try {
            readers.warm();
        } catch (IOException e) {
            // a portal that is stopped while it starts ends its first reader too
            if (!readers.closed()) {
                System.getLogger(FileReader.class.getName()).log(System.Logger.Level.ERROR, "files cannot be read", e);
            }
        }
    }

    /**
     * Facts about the file's content; its name is never looked at. A file that harms or stalls its reader gets a
     * problem, never an exception.
     *
     * @throws UncheckedIOException when the file is not there or no reader can be started
     */
    public FileFacts read(Path file) {
        try {
            return read(file, sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Like {@link #read(Path)} for a file whose hash is already known. */
    public FileFacts read(Path file, String sha256) {
        try {
            return scanned(file, facts(file)).identified(Files.size(file), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sandbox strength() {
        return sandbox.strength();
    }

    /** Whether recordings can be measured here. */
    public boolean readsRecordings() {
        return setup.tools().isPresent();
    }

    /** Whether the words of scans and hand-writing are estimated here. */
    public boolean estimatesWords() {
        return setup.programs().tesseract().isPresent();
    }

    Crew crew() {
        return readers;
    }

    SandboxCommand sandbox() {
        return sandbox;
    }

    Setup setup() {
        return setup;
    }

    /** What no scanner has looked at is left to a person, never taken on trust. */
    private FileFacts scanned(Path file, FileFacts facts) {
        if (clamd.isEmpty() || facts.problem() == Problem.MALWARE) {
            return facts;
        }
        var type = new Type(facts.kind(), facts.type(), facts.mediaType());
        try {
            return clamd.get()
                    .found(file)
                    .map(name -> FileFacts.unusable(type, Problem.MALWARE, name))
                    .orElse(facts);
        } catch (IOException e) {
            System.getLogger(FileReader.class.getName()).log(System.Logger.Level.ERROR, "clamd does not answer", e);
            return facts.problem() != null ? facts : FileFacts.unusable(type, Problem.CRASHED, "clamd does not answer");
        }
    }

    private FileFacts facts(Path file) throws IOException {
        var gone = new IOException[1];
        var reply = readers.run(worker -> {
            var laid = Crew.lay(file, worker.in());
            try {
                var answer = worker.ask(new Task(Task.READ, laid.toString(), null, List.of()), SECONDS_A_FILE);
                Files.deleteIfExists(laid);
                return answer;
            } catch (IOException e) {
                gone[0] = e;
                worker.close();
                return Task.Reply.failed(null);
            }
        });
        if (reply.facts() != null) {
            return reply.facts();
        }
        if (gone[0] instanceof WorkerProcess.TooSlow) {
            return FileFacts.unusable(Type.UNKNOWN, Problem.TIMEOUT, SECONDS_A_FILE + " s");
        }
        return FileFacts.unusable(Type.UNKNOWN, Problem.CRASHED, reply.failure());
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) > 0; ) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    public void close() {
        readers.close();
    }
}
