package vn.guongsang.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestDefinition.Statement;
import vn.guongsang.kernel.Source;

/** What an author declares and consents to before the entry can be sent. */
record Declarations(List<Statement> statements) implements Rule {
    @Override
    public String key() {
        return "declarations";
    }

    @Override
    public Weight usualWeight() {
        return Weight.BLOCKS;
    }

    @Override
    public @Nullable Source source() {
        return null;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null) {
            return Result.doesNotApply();
        }
        boolean minors = entry.authors().stream().anyMatch(author -> GuardianOfMinor.minor(author, entry));
        List<Finding> findings = statements.stream()
                .filter(Statement::required)
                .filter(statement -> minors || !statement.appliesToMinorsOnly())
                .filter(statement -> !entry.declared().contains(statement.id()))
                .<Finding>map(statement -> new Finding.NotDeclared(statement.text(), statement.source()))
                .toList();
        return Result.found(findings);
    }
}
