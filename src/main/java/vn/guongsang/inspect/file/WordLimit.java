package vn.guongsang.inspect.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.WordCount;

/** Words of all files together: refused when the lowest count is over, kept when the highest is not. */
record WordLimit(int limit, @Nullable Source source) implements Rule {
    @Override
    public String key() {
        return "word-limit";
    }

    @Override
    public List<Object> asks() {
        return List.of(limit);
    }

    @Override
    public Result inspect(Dossier dossier) {
        var files = dossier.sound().stream()
                .filter(f -> f.facts().kind() == Kind.DOCUMENT || f.facts().kind() == Kind.IMAGE)
                .toList();
        if (files.isEmpty()) {
            return Result.doesNotApply();
        }
        int low = 0;
        int shown = 0;
        int high = 0;
        Received uncounted = null;
        for (var file : files) {
            var text = file.facts().text();
            if (text == null || text.scanned()) {
                uncounted = uncounted == null ? file : uncounted;
                continue;
            }
            low += text.words().low();
            shown += text.words().shown();
            high += text.words().high();
        }
        if (low > limit) {
            var passing = passing(dossier);
            return Result.found(new Finding.TooManyWords(low, limit, passing.word(), passing.sentence()));
        }
        if (uncounted != null) {
            return Result.found(new Finding.WordsNotCounted(uncounted.name(), limit, about(files)));
        }
        if (high > limit) {
            return Result.found(new Finding.WordsNearLimit(low, high, limit));
        }
        return Result.passes(shown, limit);
    }

    /** Of all files together; null as soon as one of the pictures could not be estimated. */
    private static @Nullable Integer about(List<Received> files) {
        int about = 0;
        for (var file : files) {
            var text = file.facts().text();
            var estimate = file.facts().estimate();
            if (text != null && !text.scanned()) {
                about += text.words().shown();
            } else if (estimate != null) {
                about += estimate.words();
            } else {
                return null;
            }
        }
        return about;
    }

    private WordCount.Passing passing(Dossier dossier) {
        int left = limit;
        for (var file : dossier.sound()) {
            var text = file.facts().text();
            if (text == null || text.scanned()) {
                continue;
            }
            int words = Math.min(WordCount.bySpaces(text.plain()), WordCount.byDashes(text.plain()));
            if (words > left) {
                return WordCount.passing(text.plain(), left);
            }
            left -= words;
        }
        return new WordCount.Passing("", "");
    }
}
