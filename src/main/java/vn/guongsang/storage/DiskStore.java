package vn.guongsang.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;

/**
 * Objects as files in one folder of this machine: {@code area/two first letters/key}. A growing one is {@code key~n}, one
 * file for each writer that had to take over; one that nobody had to take over becomes the object by its renaming alone.
 */
public final class DiskStore implements ObjectStore {
    private static final Logger LOG = Logger.getLogger(DiskStore.class);
    private final Path root;

    public DiskStore(Path root) throws IOException {
        this.root = Files.createDirectories(root).toRealPath();
    }

    @Override
    public Stored put(String area, InputStream bytes, long limit) throws IOException {
        var key = Key.fresh(area);
        var raw = beside(key, "~put");
        var digest = Secret.sha256();
        long size = 0;
        try (var out = FileChannel.open(raw, CREATE_NEW, WRITE)) {
            var stream = Channels.newOutputStream(out);
            var buffer = new byte[1 << 16];
            for (int n; (n = bytes.read(buffer)) >= 0; ) {
                size += n;
                if (size > limit) {
                    throw new Refusal.TooLarge(limit);
                }
                digest.update(buffer, 0, n);
                stream.write(buffer, 0, n);
            }
            out.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(raw);
            throw StoreFull.orSame(failed);
        } catch (RuntimeException refused) {
            Files.deleteIfExists(raw);
            throw refused;
        }
        appear(raw, key);
        return new Stored(key, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public Growing begin(String area) {
        return new Growing(Key.fresh(area), 0, "0:0");
    }

    @Override
    public Growth grow(Growing from) throws IOException {
        return new DiskGrowth(from, DiskPieces.of(from.memo()), n -> beside(from.key(), "~" + n));
    }

    @Override
    public Growing takenOver(Growing from) {
        return new Growing(
                from.key(), from.bytes(), DiskPieces.of(from.memo()).next().toString());
    }

    @Override
    public void settle(Growing before, Growing kept) {
        // one file grows in place: nothing that was kept is ever written anew
    }

    @Override
    public Stored finish(Growing all) throws IOException {
        var whole = path(all.key());
        if (!Files.exists(whole)) {
            try {
                compose(all, DiskPieces.of(all.memo()));
            } catch (IOException failed) {
                throw StoreFull.orSame(failed);
            }
        }
        var stored = verify(all.key());
        if (stored.bytes() != all.bytes()) {
            throw new StoreDamaged("an object has " + stored.bytes() + " bytes instead of " + all.bytes());
        }
        removePieces(all);
        return stored;
    }

    private void compose(Growing all, DiskPieces pieces) throws IOException {
        var only = pieces.only();
        var ready = only.isPresent() ? beside(all.key(), "~" + only.getAsInt()) : beside(all.key(), "~whole");
        try (var out = FileChannel.open(ready, CREATE, WRITE)) {
            if (only.isPresent()) {
                if (out.size() < all.bytes()) {
                    throw new StoreDamaged("a growing object has lost bytes");
                }
                out.truncate(all.bytes());
            } else {
                out.truncate(0);
                for (var piece : pieces.filled()) {
                    append(out, beside(all.key(), "~" + piece.number()), piece.bytes());
                }
            }
            out.force(true);
        }
        appear(ready, all.key());
    }

    private static void append(FileChannel out, Path piece, long length) throws IOException {
        try (var in = FileChannel.open(piece, READ)) {
            for (long at = 0; at < length; ) {
                long n = in.transferTo(at, length - at, out);
                if (n <= 0) {
                    throw new StoreDamaged("a growing object has lost bytes");
                }
                at += n;
            }
        } catch (NoSuchFileException gone) {
            throw new StoreDamaged("a growing object has lost a file");
        }
    }

    private void appear(Path raw, String key) throws IOException {
        var whole = path(key);
        Files.move(raw, whole, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(whole.getParent());
    }

    static void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    @Override
    public void abandon(Growing all) throws IOException {
        Files.deleteIfExists(path(all.key()));
        removePieces(all);
    }

    /** An object that never began to grow, like one joined from parts, has no pieces. */
    private void removePieces(Growing all) throws IOException {
        int last = all.memo().isEmpty() ? -1 : DiskPieces.of(all.memo()).last();
        for (int n = 0; n <= last; n++) {
            Files.deleteIfExists(beside(all.key(), "~" + n));
        }
        Files.deleteIfExists(beside(all.key(), "~whole"));
    }

    @Override
    public OptionalLong size(String key) throws IOException {
        try {
            return OptionalLong.of(Files.size(path(key)));
        } catch (NoSuchFileException absent) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Stored verify(String key) throws IOException {
        try (var in = Files.newInputStream(path(key))) {
            return Stored.read(key, in);
        } catch (NoSuchFileException gone) {
            throw new StoreDamaged("an object is not there");
        }
    }

    @Override
    public InputStream open(String key, long from, long length) throws IOException {
        try {
            var in = FileChannel.open(path(key), READ);
            in.position(from);
            return new Exactly(new BufferedInputStream(Channels.newInputStream(in), 1 << 16), length);
        } catch (NoSuchFileException gone) {
            throw new StoreDamaged("an object is not there");
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public Swept sweep(String area, Instant before, Wanted wanted) throws IOException {
        var folder = root.resolve(Key.area(area));
        var count = new Swept[] {new Swept(0, 0, 0)};
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                    if (is.lastModifiedTime().toInstant().isBefore(before)) {
                        var name = area + "/" + file.getFileName();
                        var key = Key.ofPiece(name);
                        boolean keep = key.equals(name) ? wanted.object(key) : wanted.piece(key);
                        count[0] = count[0].plus(keep, is.size());
                        if (!keep) {
                            Files.deleteIfExists(file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    LOG.debugf("%s went away during a sweep", file.getFileName());
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return count[0];
    }

    @Override
    public long room() throws IOException {
        return root.toFile().getUsableSpace();
    }

    private Path path(String key) {
        return root.resolve(Key.checked(key).substring(0, key.indexOf('/')))
                .resolve(key.substring(key.indexOf('/') + 1, key.indexOf('/') + 3))
                .resolve(key.substring(key.indexOf('/') + 1));
    }

    private Path beside(String key, String piece) throws IOException {
        var whole = path(key);
        var folder = whole.getParent();
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            forceFolder(folder.getParent());
            forceFolder(root);
        }
        return folder.resolve(whole.getFileName() + piece);
    }
}
