package vn.guongsang.jobs;

/** Does one kind of job; found by the type of its record. Must be safe to run twice. */
public interface JobHandler<J extends Record> {
    Class<J> type();

    /** Throws to be tried again later. */
    void run(J job) throws Exception;
}
