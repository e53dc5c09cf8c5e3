package vn.guongsang.inspect;

import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestDefinition.Span;
import vn.guongsang.kernel.Source;

/** When an entry was sent or handed in; by post, its postmark decides instead. */
record Deadline(Span span) implements Rule {
    @Override
    public String key() {
        return "deadline";
    }

    @Override
    public Weight usualWeight() {
        return Weight.BLOCKS;
    }

    @Override
    public @Nullable Source source() {
        return span.source();
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null || entry.sentAt() == null || entry.channel().equals("post")) {
            return Result.doesNotApply();
        }
        var at = entry.sentAt();
        if (span.from() != null && at.isBefore(span.from().toInstant())) {
            return Result.found(new Finding.SentEarly(at, span.from().toInstant()));
        }
        if (span.to() != null && !at.isBefore(span.to().toInstant())) {
            return Result.found(new Finding.SentLate(at, span.to().toInstant()));
        }
        return Result.passes(Spoken.moment(at), span.phrase());
    }
}
