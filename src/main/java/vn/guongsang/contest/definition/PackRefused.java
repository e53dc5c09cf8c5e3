package vn.guongsang.contest.definition;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be loaded, with all its problems at once; nothing of it was loaded. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<PackProblem> problems;

    PackRefused(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<PackProblem> problems() {
        return problems;
    }
}
