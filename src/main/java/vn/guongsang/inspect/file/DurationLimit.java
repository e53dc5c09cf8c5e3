package vn.guongsang.inspect.file;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.inspect.rule.Spoken;
import vn.guongsang.kernel.Source;

/** Duration of all recordings together, by packets; what a player shows decides only whether a person must look. */
record DurationLimit(int limit, double tolerance, @Nullable Source source) implements Rule {
    @Override
    public String key() {
        return "duration-limit";
    }

    @Override
    public List<Object> asks() {
        return List.of(Spoken.duration(limit), tolerance);
    }

    @Override
    public Result inspect(Dossier dossier) {
        var recordings = dossier.sound().stream()
                .map(f -> f.facts().media())
                .filter(Objects::nonNull)
                .toList();
        if (recordings.isEmpty()) {
            return Result.doesNotApply();
        }
        double seconds = recordings.stream().mapToDouble(m -> m.seconds()).sum();
        double played = recordings.stream().mapToDouble(m -> m.playedSeconds()).sum();
        if (seconds <= limit + tolerance) {
            return Result.passes(Spoken.duration(seconds), Spoken.duration(limit));
        }
        return Result.found(
                played <= limit + tolerance
                        ? new Finding.PlayersShowLess(seconds, played, limit, tolerance)
                        : new Finding.TooLong(seconds, limit, tolerance));
    }
}
