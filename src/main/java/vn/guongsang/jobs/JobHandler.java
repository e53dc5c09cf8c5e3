package vn.guongsang.jobs;

/**
 * Does one kind of job; found by the type of its record. Must be safe to run twice, even at once: a portal that could not
 * reach the database for a minute counts as dead, and another does its jobs while it may still be at them.
 */
public interface JobHandler<J extends Record> {
    Class<J> type();

    /** Whether it may take minutes: such jobs stand in a line of their own, so that no other waits for them. */
    default boolean slow() {
        return false;
    }

    /** Throws to be tried again later. */
    void run(J job) throws Exception;
}
