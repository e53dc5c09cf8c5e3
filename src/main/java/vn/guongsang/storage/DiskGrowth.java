package vn.guongsang.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Appends to the last file of a growing object; what stands in it beyond the durable bytes is nobody's and is cut. */
final class DiskGrowth implements Growth {
    interface Names {
        Path number(int n) throws IOException;
    }

    private final String key;
    private final FileChannel file;
    private DiskPieces pieces;
    private long bytes;
    private long pending;

    DiskGrowth(Growing from, DiskPieces pieces, Names names) throws IOException {
        this.key = from.key();
        this.bytes = from.bytes();
        this.pieces = pieces;
        var path = names.number(pieces.last());
        boolean fresh = !Files.exists(path);
        this.file = FileChannel.open(path, CREATE, WRITE);
        try {
            if (fresh) {
                DiskStore.forceFolder(path.getParent());
            }
            if (file.size() < pieces.inLast()) {
                throw new StoreDamaged("a growing object has lost bytes");
            }
            rewind();
        } catch (IOException failed) {
            file.close();
            throw failed;
        }
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        var buffer = ByteBuffer.wrap(source, from, length);
        try {
            while (buffer.hasRemaining()) {
                pending += file.write(buffer);
            }
        } catch (IOException failed) {
            throw StoreFull.orSame(failed);
        }
    }

    @Override
    public long pending() {
        return pending;
    }

    @Override
    public Growing checkpoint() throws IOException {
        if (pending > 0) {
            try {
                file.force(false);
            } catch (IOException failed) {
                throw StoreFull.orSame(failed);
            }
            pieces = pieces.withLast(pieces.inLast() + pending);
            bytes += pending;
            pending = 0;
        }
        return new Growing(key, bytes, pieces.toString());
    }

    @Override
    public void rewind() throws IOException {
        pending = 0;
        file.truncate(pieces.inLast());
        file.position(pieces.inLast());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
