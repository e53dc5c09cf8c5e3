package vn.guongsang.inspect.file;

import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Weight;
import vn.guongsang.reading.FileFacts.Oddity;

/** A text that is not Vietnamese is noted; no rule of a contest forbids it. */
record Language() implements FileRule {
    @Override
    public String key() {
        return "language";
    }

    @Override
    public Weight usualWeight() {
        return Weight.NOTES;
    }

    @Override
    public boolean concerns(Received file) {
        return FileRule.typed(file);
    }

    @Override
    public Stream<Finding> look(Received file) {
        return file.facts().signs().stream()
                .filter(sign -> sign.oddity() == Oddity.NOT_VIETNAMESE)
                .limit(1)
                .map(sign -> new Finding.NotVietnamese(file.name()));
    }
}
