package vn.guongsang.inspect.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.kernel.Source;

record FileCount(int most, @Nullable Source source) implements Rule {
    @Override
    public String key() {
        return "file-count";
    }

    @Override
    public List<Object> asks() {
        return List.of(most);
    }

    @Override
    public Result inspect(Dossier dossier) {
        int count = dossier.files().size();
        if (count == 0) {
            return Result.found(new Finding.NoFile());
        }
        return count > most ? Result.found(new Finding.TooManyFiles(count, most)) : Result.passes(count, most);
    }
}
