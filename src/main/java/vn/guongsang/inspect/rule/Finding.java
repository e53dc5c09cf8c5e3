package vn.guongsang.inspect.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;

/** One thing found, as data; its words are made when it is shown. */
public sealed interface Finding {
    /** Undecided findings always send the entry to a person. */
    default boolean undecided() {
        return false;
    }

    /** The clause of this very thing, where it is another than the rule's. */
    default @Nullable Source own() {
        return null;
    }

    /** A finding that a person must decide. */
    sealed interface Undecided extends Finding {
        @Override
        default boolean undecided() {
            return true;
        }
    }

    record NoFile() implements Finding {}

    record TooManyFiles(int count, int limit) implements Finding {}

    /** A file that cannot be judged and never will be. */
    record NotUsable(String file, Problem problem) implements Finding {}

    /** A file that our reader could not finish, which may be our fault. */
    record NotRead(String file, Problem problem) implements Undecided {}

    /** Found is the short name or media type of what the file really is. */
    record WrongKind(String file, String found, List<String> accepted) implements Finding {}

    /** Ending is what the name says, found the short name of what the file really is. */
    record OtherThanNamed(String file, String ending, String found) implements Finding {}

    record NotVietnamese(String file) implements Finding {}

    /** The word after the last allowed one, and the sentence in which the limit is passed. */
    record TooManyWords(int low, int limit, String word, String sentence) implements Finding {}

    record WordsNearLimit(int low, int high, int limit) implements Undecided {}

    /** A picture or scan, whose words a person counts; about so many, where a program could estimate them. */
    record WordsNotCounted(String file, int limit, @Nullable Integer about) implements Undecided {}

    record TooLong(double seconds, int limit, double tolerance) implements Finding {}

    record PlayersShowLess(double seconds, double played, int limit, double tolerance) implements Undecided {}

    record HeaderDiffers(double header, double seconds) implements Finding {}

    record CutOff(String file, double header, double seconds) implements Undecided {}

    record PageSizeOff(double width, double height, double wantedWidth, double wantedHeight) implements Finding {}

    record FontOff(String font, double share, String wanted, double wantedShare) implements Finding {}

    record SizeOff(double pt, double share, double from, double to, double wantedShare) implements Finding {}

    record LayoutUnknown(String file) implements Undecided {}

    record NoMovingPicture(String file) implements Finding {}

    record NoSound(String file) implements Finding {}

    record Silent(String file) implements Undecided {}

    record MovingPicture(String file) implements Undecided {}

    record Odd(Oddity oddity, int count, String where) implements Undecided {}

    record Cargo(Oddity oddity, int count, String where) implements Finding {}

    record Converted(String file, String encoding) implements Undecided {}

    record NameInText(String what, String where) implements Finding {}

    record NameInMetadata(String name, String value) implements Finding {}

    record SentEarly(Instant at, Instant opens) implements Finding {}

    record SentLate(Instant at, Instant closes) implements Finding {}

    record PostmarkOutside(LocalDate postmark, Bilingual span) implements Finding {}

    record PostmarkMissing() implements Undecided {}

    /** Number counts authors or exemplars from 1. */
    record AuthorFieldMissing(int number, Bilingual label, @Nullable Source own) implements Finding {}

    record ExemplarFieldMissing(int number, Bilingual label, @Nullable Source own) implements Finding {}

    record NoTie(String name) implements Finding {}

    record NoGuardian(String name, int age) implements Finding {}

    record UnknownExemplarKind(String kind) implements Finding {}

    record NoReceivingUnit(String exemplar) implements Finding {}

    record NewDeedsMissing(String exemplar, String honour) implements Finding {}

    record NotDeclared(Bilingual text, @Nullable Source own) implements Finding {}

    /** By: birthYear, phone or nameOnly. */
    record MayBeBarred(String name, Bilingual body, String by) implements Undecided {}

    /** How is the kind of likeness, and for text and sound how sure: COPY, TEXT_STRONG, TEXT_SOME, SOUND_STRONG, SOUND_SOME. */
    record SeenBefore(String file, String how, double share) implements Undecided {}

    record NotCompared(String file, String why) implements Finding {}

    /** The rule itself failed. */
    record RuleFailed(String rule) implements Undecided {}
}
