package vn.guongsang.upload;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Who may send, change and remove files, and how much. The floor that owns entries implements it. */
public interface UploadPolicy {
    /**
     * What somebody wants to send.
     *
     * @param length empty when it is not known yet
     */
    record Wish(String name, @Nullable String contest, @Nullable String category, OptionalLong length) {}

    enum Change {
        ALLOWED,
        /** Answers as if the upload were not there. */
        HIDDEN,
        /** The file belongs to something that can no longer be changed. */
        FROZEN
    }

    /**
     * The most bytes this one file may have.
     *
     * @throws vn.guongsang.kernel.Refusal when nothing may be sent there now
     */
    long mostBytes(Wish wish);

    /** The most that any file may have anywhere, told to everybody. */
    long mostBytesOfAll();

    /** How many unfinished uploads one address may have. */
    int openPerAddress();

    /** @param secret what the request's {@code Entry-Secret} header says */
    Change mayChange(UploadView upload, @Nullable String secret);
}
