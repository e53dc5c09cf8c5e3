package vn.guongsang.inspect.form;

import java.util.List;
import vn.guongsang.contest.definition.ContestDefinition.Statement;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;

/** What an author declares and consents to before the entry can be sent. */
record Declarations(List<Statement> statements) implements FormRule {
    @Override
    public String key() {
        return "declarations";
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
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
