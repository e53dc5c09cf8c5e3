package vn.guongsang.inspect.file;

import java.util.Set;
import java.util.stream.Stream;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Sign;

/** Text made to be counted otherwise than it is read: a person looks. */
record UnusualText() implements FileRule {
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
    public boolean concerns(Received file) {
        return FileRule.typed(file);
    }

    @Override
    public Stream<Finding> look(Received file) {
        return file.facts().signs().stream()
                .filter(sign -> LOOKED_AT.contains(sign.oddity()) || pictured(sign, file))
                .map(sign -> new Finding.Odd(sign.oddity(), sign.count(), sign.where()));
    }

    private static boolean pictured(Sign sign, Received file) {
        var text = file.facts().text();
        return sign.oddity() == Oddity.PICTURES && text != null && text.words().shown() < SHORT_TEXT;
    }
}
