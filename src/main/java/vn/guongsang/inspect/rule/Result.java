package vn.guongsang.inspect.rule;

import java.util.List;

/** What one rule says of one dossier. */
public sealed interface Result {
    /** Kept; the arguments fill the rule's sentence {@code passes.<key>}. */
    record Passes(List<Object> arguments) implements Result {}

    /** Broken or undecided, for each reason one finding. */
    record Found(List<Finding> findings) implements Result {}

    record DoesNotApply() implements Result {}

    static Result passes(Object... arguments) {
        return new Passes(List.of(arguments));
    }

    static Result found(Finding finding) {
        return new Found(List.of(finding));
    }

    static Result found(List<? extends Finding> findings, Object... otherwise) {
        return findings.isEmpty() ? passes(otherwise) : new Found(List.copyOf(findings));
    }

    static Result doesNotApply() {
        return new DoesNotApply();
    }
}
