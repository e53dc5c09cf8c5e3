package vn.guongsang.upload;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Who may send, change and remove files, and how much. The floor that owns entries implements it. */
public interface UploadPolicy {
    /**
     * What somebody wants to send.
     *
     * @param length empty when it is not known yet
     * @param person {@code thing:id} of whom a page vouches for, null where none does
     */
    record Wish(
            String name,
            @Nullable String contest,
            @Nullable String category,
            OptionalLong length,
            @Nullable String person) {}

    /**
     * How many at once.
     *
     * @param perPerson unfinished uploads of one person, as far as a page tells who it is
     * @param perAddress unfinished uploads of one network address, which a whole school may share
     * @param newPerMinute uploads that the whole portal begins within a minute
     */
    record Most(int perPerson, int perAddress, int newPerMinute) {}

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

    Most most();

    /** @param secret what the request's {@code Entry-Secret} header says */
    Change mayChange(UploadView upload, @Nullable String secret);
}
