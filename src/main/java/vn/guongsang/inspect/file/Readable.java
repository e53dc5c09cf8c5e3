package vn.guongsang.inspect.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.reading.FileFacts.Problem;

record Readable() implements Rule {
    @Override
    public String key() {
        return "readable";
    }

    @Override
    public Result inspect(Dossier dossier) {
        if (dossier.files().isEmpty()) {
            return Result.doesNotApply();
        }
        List<Finding> findings = dossier.files().stream()
                .filter(f -> f.facts().problem() != null && f.facts().problem() != Problem.UNKNOWN_KIND)
                .map(f -> finding(f.name(), f.facts().problem()))
                .toList();
        return Result.found(findings, dossier.files().size());
    }

    private static Finding finding(String file, @Nullable Problem problem) {
        return switch (problem) {
            case TIMEOUT, CRASHED, NO_READER -> new Finding.NotRead(file, problem);
            case null -> throw new IllegalArgumentException();
            default -> new Finding.NotUsable(file, problem);
        };
    }
}
