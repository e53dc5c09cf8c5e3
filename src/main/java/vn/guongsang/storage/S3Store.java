package vn.guongsang.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;

/**
 * Objects in one bucket of an S3 server. A few megabytes at a time pass through a folder of this machine, never memory.
 * A growing object is a multipart upload, begun with its first full part; what is shorter are objects {@code key~name}.
 */
public final class S3Store implements ObjectStore, Closeable {
    private static final Logger LOG = Logger.getLogger(S3Store.class);
    private final S3Server server;
    private final Path spool;

    /** @param spool a folder of this machine for bytes on their way; emptied of what a former process left */
    public S3Store(String endpoint, String accessKey, String secretKey, String bucket, Path spool) throws IOException {
        this.server = new S3Server(endpoint, accessKey, secretKey, bucket);
        this.spool = Files.createDirectories(spool);
        try (var left = Files.list(spool)) {
            for (var file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Makes the bucket when it is missing. */
    public S3Store ready() throws IOException {
        server.ensureBucket();
        return this;
    }

    @Override
    public Stored put(String area, InputStream bytes, long limit) throws IOException {
        var key = Key.fresh(area);
        var file = Files.createTempFile(spool, "put", null);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            var digest = Secret.sha256();
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int n; (n = bytes.read(buffer)) >= 0; ) {
                size += n;
                if (size > limit) {
                    throw new Refusal.TooLarge(limit);
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            out.seek(0);
            server.put(key, Channels.newInputStream(out.getChannel()), size);
            if (server.size(key).orElse(-1) != size) {
                throw new StoreDamaged("an object did not arrive whole");
            }
            return new Stored(key, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failed) {
            throw StoreFull.orSame(failed);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public Growing begin(String area) {
        return new Growing(Key.fresh(area), 0, S3Parts.none().toString());
    }

    @Override
    public Growth grow(Growing from) throws IOException {
        Key.checked(from.key());
        return new S3Growth(server, spool, from);
    }

    /** The former writer may be about to put the next part; the new one leaves that number to it. */
    @Override
    public Growing takenOver(Growing from) {
        return new Growing(
                from.key(), from.bytes(), S3Parts.of(from.memo()).skipping().toString());
    }

    @Override
    public void settle(Growing before, Growing kept) {
        var still = new HashSet<>(S3Parts.of(kept.memo()).rest());
        for (var rest : S3Parts.of(before.memo()).rest()) {
            if (!still.contains(rest)) {
                try {
                    server.remove(before.key() + "~" + rest.name());
                } catch (IOException later) {
                    LOG.debugf("a rest stays until the sweep: %s", later.getMessage());
                }
            }
        }
    }

    @Override
    public Stored finish(Growing all) throws IOException {
        Key.checked(all.key());
        var parts = S3Parts.of(all.memo());
        // a completion whose answer was lost has left no multipart upload and no rests, only the object itself
        boolean partsAreGone = server.size(all.key()).isEmpty() && !composed(all, parts);
        var stored = look(all.key(), partsAreGone);
        if (stored.bytes() != all.bytes()) {
            throw new StoreDamaged("an object has " + stored.bytes() + " bytes instead of " + all.bytes());
        }
        settle(all, new Growing(all.key(), 0, S3Parts.none().toString()));
        return stored;
    }

    /** What a server says of an object counts less than the object: it is given up only when its parts are gone as well. */
    private Stored look(String key, boolean partsAreGone) throws IOException {
        try {
            return verify(key);
        } catch (StoreDamaged absent) {
            throw partsAreGone
                    ? new StoreDamaged("a growing object has lost its parts")
                    : new StoreDown("an object that was to be whole is not there", absent);
        }
    }

    /** False when the parts are not there. */
    private boolean composed(Growing all, S3Parts parts) throws IOException {
        var file = Files.createTempFile(spool, "last", null);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            S3Growth.copyRests(server, all.key(), parts.rest(), out.getChannel());
            long length = out.length();
            out.seek(0);
            if (parts.parts().isEmpty()) {
                server.put(all.key(), Channels.newInputStream(out.getChannel()), length);
            } else if (length == 0) {
                server.complete(all.key(), parts);
            } else {
                var etag = server.putPart(all.key(), parts.multipart(), parts.next(), out, length);
                server.complete(all.key(), parts.withPart(parts.multipart(), etag, length));
            }
            return true;
        } catch (S3Server.NotThere | StoreDamaged gone) {
            return false;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void abandon(Growing all) throws IOException {
        var parts = S3Parts.of(all.memo());
        if (!parts.multipart().isEmpty()) {
            server.abort(all.key(), parts.multipart());
        }
        for (var rest : parts.rest()) {
            server.remove(all.key() + "~" + rest.name());
        }
        server.remove(Key.checked(all.key()));
    }

    @Override
    public OptionalLong size(String key) throws IOException {
        return server.size(Key.checked(key));
    }

    @Override
    public Stored verify(String key) throws IOException {
        try (var in = server.open(Key.checked(key), 0, Optional.empty())) {
            return Stored.read(key, in);
        }
    }

    @Override
    public InputStream open(String key, long from, long length) throws IOException {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        return new Exactly(server.open(Key.checked(key), from, Optional.of(length)), length);
    }

    @Override
    public void delete(String key) throws IOException {
        server.remove(Key.checked(key));
    }

    @Override
    public Swept sweep(String area, Instant before, Wanted wanted) throws IOException {
        var prefix = Key.area(area) + "/";
        var count = new Swept(0, 0, 0);
        for (var result : server.list(prefix)) {
            var item = S3Server.item(result);
            if (item.lastModified().toInstant().isBefore(before)) {
                var key = Key.ofPiece(item.objectName());
                boolean keep = key.equals(item.objectName()) ? wanted.object(key) : wanted.piece(key);
                count = count.plus(keep, item.size());
                if (!keep) {
                    server.remove(item.objectName());
                }
            }
        }
        for (var upload : server.multiparts(prefix)) {
            if (upload.initiated() != null && upload.initiated().toInstant().isBefore(before)) {
                boolean keep = wanted.piece(upload.objectName());
                count = count.plus(keep, 0);
                if (!keep) {
                    server.abort(upload.objectName(), upload.uploadId());
                }
            }
        }
        return count;
    }

    @Override
    public long room() throws IOException {
        return Files.getFileStore(spool).getUsableSpace();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
