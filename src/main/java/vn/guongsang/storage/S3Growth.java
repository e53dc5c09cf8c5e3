package vn.guongsang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.S3Parts.Rest;

/**
 * Gathers bytes in a file of this machine and hands them to the S3 server at each checkpoint: as a part when they and the
 * rest before them are long enough, as one more short object of their own otherwise.
 */
final class S3Growth implements Growth {
    /** So many short objects are joined into one, that no list grows with the number of requests. */
    private static final int MOST_RESTS = 64;

    private final S3Server server;
    private final Path folder;
    private final String key;
    private final Path file;
    private final RandomAccessFile spool;
    private S3Parts parts;
    private long bytes;
    private long pending;

    S3Growth(S3Server server, Path folder, Growing from) throws IOException {
        this.server = server;
        this.folder = folder;
        this.key = from.key();
        this.bytes = from.bytes();
        this.parts = S3Parts.of(from.memo());
        this.file = Files.createTempFile(folder, "grow", null);
        this.spool = new RandomAccessFile(file.toFile(), "rw");
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        try {
            spool.write(source, from, length);
        } catch (IOException failed) {
            throw StoreFull.orSame(failed);
        }
        pending += length;
    }

    @Override
    public long pending() {
        return pending;
    }

    @Override
    public Growing checkpoint() throws IOException {
        if (pending > 0) {
            if (parts.restBytes() + pending >= ObjectStore.PART) {
                parts = parts.rest().isEmpty() ? part(spool, pending) : joined(true);
            } else if (parts.rest().size() >= MOST_RESTS) {
                parts = joined(false);
            } else {
                spool.seek(0);
                var all = new ArrayList<>(parts.rest());
                all.add(rest(spool, pending));
                parts = parts.withRest(all);
            }
            bytes += pending;
            rewind();
        }
        return new Growing(key, bytes, parts.toString());
    }

    private S3Parts part(RandomAccessFile from, long length) throws IOException {
        var multipart = parts.multipart().isEmpty() ? server.createMultipart(key) : parts.multipart();
        from.seek(0);
        return parts.withPart(multipart, server.putPart(key, multipart, parts.next(), from, length), length);
    }

    private Rest rest(RandomAccessFile from, long length) throws IOException {
        var name = Secret.fresh();
        server.put(key + "~" + name, Channels.newInputStream(from.getChannel()), length);
        return new Rest(name, length);
    }

    private S3Parts joined(boolean asPart) throws IOException {
        var both = Files.createTempFile(folder, "join", null);
        try (var out = new RandomAccessFile(both.toFile(), "rw")) {
            copyRests(server, key, parts.rest(), out.getChannel());
            spool.getChannel().position(0);
            spool.getChannel().transferTo(0, pending, out.getChannel());
            long length = out.length();
            if (length != parts.restBytes() + pending) {
                throw new StoreDamaged("a rest has lost bytes");
            }
            if (asPart) {
                return part(out, length);
            }
            out.seek(0);
            return parts.withRest(List.of(rest(out, length)));
        } finally {
            Files.deleteIfExists(both);
        }
    }

    static void copyRests(S3Server server, String key, List<Rest> rests, FileChannel out) throws IOException {
        var stream = Channels.newOutputStream(out);
        for (var rest : rests) {
            try (InputStream in = server.open(key + "~" + rest.name(), 0, Optional.empty())) {
                if (in.transferTo(stream) != rest.bytes()) {
                    throw new StoreDamaged("a rest has lost bytes");
                }
            }
        }
    }

    @Override
    public void rewind() throws IOException {
        pending = 0;
        spool.setLength(0);
        spool.seek(0);
    }

    @Override
    public void close() throws IOException {
        spool.close();
        Files.deleteIfExists(file);
    }
}
