package vn.guongsang.inspect.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Span;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Spoken;
import vn.guongsang.kernel.Source;

/** When an entry was sent or handed in; by post, its postmark decides instead. */
record Deadline(Span span) implements FormRule {
    @Override
    public String key() {
        return "deadline";
    }

    @Override
    public @Nullable Source source() {
        return span.source();
    }

    @Override
    public List<Object> asks() {
        return List.of(span.days());
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        if (entry.sentAt() == null || entry.channel().equals("post")) {
            return Result.doesNotApply();
        }
        var at = entry.sentAt();
        if (span.from() != null && at.isBefore(span.from().toInstant())) {
            return Result.found(new Finding.SentEarly(at, span.from().toInstant()));
        }
        if (span.to() != null && !at.isBefore(span.to().toInstant())) {
            return Result.found(new Finding.SentLate(at, span.to().toInstant()));
        }
        return Result.passes(Spoken.moment(at), span.days());
    }
}
