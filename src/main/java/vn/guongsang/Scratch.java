package vn.guongsang;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * A folder of one process for what lies on the disk for a moment, copies of entries above all. It is known to be alive by a
 * lock, which ends with the process however that ends: what a killed portal left, the next one on this machine removes.
 */
final class Scratch {
    private static final String NAME = "guong-sang-";
    private static final String LOCK = ".lock";
    /** Java lets go of a lock that nobody remembers. */
    private static final List<FileLock> HELD = new ArrayList<>();

    private Scratch() {}

    /** An empty folder for this process; those of dead ones are gone after it. */
    static Path in(Path parent) throws IOException {
        removeLeft(parent);
        while (true) {
            var mark = Files.createTempFile(parent, NAME, LOCK);
            var lock = lock(mark);
            // null while another process looks for what is left
            if (lock != null) {
                HELD.add(lock);
                return Files.createDirectory(
                        folderOf(mark),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        }
    }

    private static void removeLeft(Path parent) throws IOException {
        try (var marks = Files.newDirectoryStream(parent, NAME + "*" + LOCK)) {
            for (var mark : marks) {
                if (Files.isWritable(mark)) {
                    removeWhenDead(mark);
                }
            }
        }
    }

    private static void removeWhenDead(Path mark) throws IOException {
        var lock = lock(mark);
        if (lock != null) {
            FileUtils.deleteDirectory(folderOf(mark).toFile());
            Files.deleteIfExists(mark);
            lock.acquiredBy().close();
        }
    }

    private static Path folderOf(Path mark) {
        var name = mark.getFileName().toString();
        return mark.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    private static @Nullable FileLock lock(Path mark) throws IOException {
        var channel = new RandomAccessFile(mark.toFile(), "rw").getChannel();
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            // development mode starts the portal several times in one process
        }
        if (lock == null) {
            channel.close();
        }
        return lock;
    }
}
