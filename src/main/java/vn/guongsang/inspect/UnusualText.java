package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Oddity;

/** Text made to be counted otherwise than it is read: a person looks. */
record UnusualText() implements Rule {
    private static final Set<Oddity> LOOKED_AT = Set.of(
            Oddity.JOINED_BY_UNDERSCORES,
            Oddity.JOINED_BY_PUNCTUATION,
            Oddity.ZERO_WIDTH,
            Oddity.OVERLONG_WORDS,
            Oddity.HIDDEN_TEXT,
            Oddity.WHITE_TEXT,
            Oddity.TINY_TEXT,
            Oddity.PICTURE_OF_TEXT,
            Oddity.UNREAD_PART);
    /** A picture in so short a text may be the text. */
    private static final int SHORT_TEXT = 200;

    @Override
    public String key() {
        return "unusual-text";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public @Nullable Source source() {
        return null;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var findings = new ArrayList<Finding>();
        boolean applies = false;
        for (var file : dossier.sound()) {
            var text = file.facts().text();
            if (text == null || text.scanned()) {
                continue;
            }
            applies = true;
            for (var sign : file.facts().signs()) {
                boolean picture =
                        sign.oddity() == Oddity.PICTURES && text.words().shown() < SHORT_TEXT;
                if (LOOKED_AT.contains(sign.oddity()) || picture) {
                    findings.add(new Finding.Odd(sign.oddity(), sign.count(), sign.where()));
                }
            }
        }
        return applies ? Result.found(findings) : Result.doesNotApply();
    }
}
