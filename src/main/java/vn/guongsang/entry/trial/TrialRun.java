package vn.guongsang.entry.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.inspect.Inspection;
import vn.guongsang.inspect.RuleBook;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.reading.sandbox.FileReader;

/** Tries files against a contest's rules without keeping anything. */
@ApplicationScoped
class TrialRun {
    /** More files than this are not read; that they are too many is said by the rules all the same. */
    private static final int READ_AT_MOST = 40;

    private final FileReader reader;

    TrialRun(FileReader reader) {
        this.reader = reader;
    }

    /** A file on this machine with the name its sender gave it. */
    record Tried(String name, Path file, long bytes) {}

    /**
     * Asks every rule that files alone can answer.
     *
     * @throws Refusal.TooLarge when a file is larger than its category allows
     */
    Inspection inspect(ContestView contest, ContestDefinition.Category category, List<Tried> files) {
        long most = category.limits().bytesPerFile();
        if (files.stream().anyMatch(file -> file.bytes() > most)) {
            throw new Refusal.TooLarge(most);
        }
        var received = files.stream()
                .limit(READ_AT_MOST)
                .map(file -> new Dossier.Received(file.name(), reader.read(file.file())))
                .toList();
        return RuleBook.of(contest.definition()).inspect(new Dossier(category.id(), received, null));
    }
}
