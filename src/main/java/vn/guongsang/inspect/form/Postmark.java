package vn.guongsang.inspect.form;

import java.time.LocalDate;
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
import vn.guongsang.kernel.VietnameseDate;

/** An entry by post is dated by its postmark, to the day. */
record Postmark(Span span, @Nullable Source source) implements FormRule {
    @Override
    public String key() {
        return "postmark";
    }

    @Override
    public List<Object> asks() {
        return List.of(span.days());
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        if (!entry.channel().equals("post")) {
            return Result.doesNotApply();
        }
        var postmark = entry.postmark();
        if (postmark == null) {
            return Result.found(new Finding.PostmarkMissing());
        }
        return early(postmark) || late(postmark)
                ? Result.found(new Finding.PostmarkOutside(postmark, span.days()))
                : Result.passes(Spoken.day(postmark), span.days());
    }

    private boolean early(LocalDate postmark) {
        return span.from() != null
                && postmark.isBefore(
                        span.from().atZoneSameInstant(VietnameseDate.ZONE).toLocalDate());
    }

    /** The end is the midnight after the last day. */
    private boolean late(LocalDate postmark) {
        return span.to() != null
                && !postmark.atStartOfDay(VietnameseDate.ZONE)
                        .toInstant()
                        .isBefore(span.to().toInstant());
    }
}
