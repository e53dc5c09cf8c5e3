package vn.guongsang.reading;

import java.io.IOException;
import vn.guongsang.reading.FileFacts.Problem;

/** A reader's verdict that a file cannot be judged; caught once, in the worker, and turned into facts. */
public final class Unusable extends IOException {
    private static final long serialVersionUID = 1L;
    private final Problem problem;

    public Unusable(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
