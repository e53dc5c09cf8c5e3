package vn.guongsang.inspect.file;

import java.util.Set;
import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.reading.FileFacts.Oddity;

/** What a document carries beside its text: scripts, files within the file, addresses that it loads from. */
record FileCargo() implements FileRule {
    private static final Set<Oddity> CARGO = Set.of(Oddity.SCRIPT, Oddity.EMBEDDED_FILE, Oddity.EXTERNAL_REFERENCE);

    @Override
    public String key() {
        return "file-cargo";
    }

    @Override
    public boolean concerns(Received file) {
        return file.facts().text() != null;
    }

    @Override
    public Stream<Finding> look(Received file) {
        return file.facts().signs().stream()
                .filter(sign -> CARGO.contains(sign.oddity()))
                .map(sign -> new Finding.Cargo(sign.oddity(), sign.count(), sign.where()));
    }
}
