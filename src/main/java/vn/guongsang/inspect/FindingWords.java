package vn.guongsang.inspect;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.Inspection.Ruled;
import vn.guongsang.inspect.form.GuardianOfMinor;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Finding.*;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.inspect.rule.Spoken;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;

/**
 * Every finding and every passing rule in the words of a kind, exact clerk: what was asked, what was found,
 * where, and how to mend it. The same words stand on the page, in the API and in the mail.
 */
public final class FindingWords {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FindingWords() {}

    /**
     * A finding in words.
     *
     * @param where the place in the file or form, in its own words; null where there is none
     */
    public record Said(
            Bilingual message,
            Bilingual mend,
            @Nullable Quantity limit,
            @Nullable Quantity actual,
            @Nullable String where) {}

    /** What a rule asks, as a short title. */
    public static Bilingual title(String rule) {
        return both("rule." + rule, List.of());
    }

    /** What a rule asks of this contest's entries, in a sentence. */
    public static Bilingual asked(Rule rule) {
        return both("asks." + rule.key(), rule.asks());
    }

    /** The sentence of a rule that passes, does not apply, or found something (then how often). */
    public static Bilingual sentence(Ruled ruled) {
        return switch (ruled.result()) {
            case Result.Passes passes -> both("passes." + ruled.rule().key(), passes.arguments());
            case Result.DoesNotApply _ -> both("doesNotApply", List.of());
            case Result.Found found -> of(found.findings().getFirst()).message();
        };
    }

    public static Said of(Finding finding) {
        return switch (finding) {
            case NoFile _ -> said("noFile").done();
            case TooManyFiles f ->
                said("tooManyFiles", f.count(), f.limit())
                        .numbers(files(f.limit()), files(f.count()))
                        .done();
            case NotUsable f ->
                said("notUsable." + f.problem(), f.file()).at(f.file()).done();
            case NotRead f ->
                said("notRead." + f.problem(), f.file()).at(f.file()).done();
            case WrongKind f -> {
                var kinds = String.join(", ", f.accepted());
                yield said("wrongKind", f.file(), kind(f.found()), kinds)
                        .numbers(new Quantity(kinds, "kind"), new Quantity(f.found(), "kind"))
                        .at(f.file())
                        .done();
            }
            case OtherThanNamed f ->
                said("otherThanNamed", f.file(), f.ending(), kind(f.found()))
                        .numbers(new Quantity(f.ending(), "kind"), new Quantity(f.found(), "kind"))
                        .at(f.file())
                        .done();
            case NotVietnamese f -> said("notVietnamese", f.file()).at(f.file()).done();
            case TooManyWords f ->
                said("tooManyWords", f.low(), f.limit(), f.low() - f.limit(), f.sentence())
                        .numbers(words(f.limit()), words(f.low()))
                        .at(f.sentence())
                        .done();
            case WordsNearLimit f ->
                said("wordsNearLimit", f.low(), f.high(), f.limit())
                        .numbers(words(f.limit()), words(f.high()))
                        .done();
            case WordsNotCounted f ->
                (f.about() == null
                                ? said("wordsNotCounted", f.file(), f.limit())
                                : said("wordsEstimated", f.file(), f.limit(), f.about()))
                        .numbers(words(f.limit()), null)
                        .at(f.file())
                        .done();
            case TooLong f ->
                said("tooLong", time(f.seconds()), time(f.limit()), time(f.seconds() - f.limit()))
                        .numbers(seconds(f.limit()), seconds(f.seconds()))
                        .done();
            case PlayersShowLess f ->
                said("playersShowLess", time(f.seconds()), time(f.played()), time(f.limit()))
                        .numbers(seconds(f.limit()), seconds(f.seconds()))
                        .done();
            case HeaderDiffers f ->
                said("headerDiffers", time(f.header()), time(f.seconds()))
                        .numbers(null, seconds(f.header()))
                        .done();
            case CutOff f ->
                said("cutOff", f.file(), time(f.header()), time(f.seconds()))
                        .numbers(null, seconds(f.seconds()))
                        .at(f.file())
                        .done();
            case PageSizeOff f ->
                said("pageSizeOff", Spoken.size(f.width(), f.height()), Spoken.size(f.wantedWidth(), f.wantedHeight()))
                        .numbers(
                                new Quantity(Spoken.size(f.wantedWidth(), f.wantedHeight()), "mm"),
                                new Quantity(Spoken.size(f.width(), f.height()), "mm"))
                        .done();
            case FontOff f ->
                said("fontOff", f.font(), f.wanted(), percent(f.share()), percent(f.wantedShare()))
                        .numbers(new Quantity(f.wanted(), "font"), new Quantity(f.font(), "font"))
                        .done();
            case SizeOff f ->
                said("sizeOff", Spoken.number(f.pt()), middle(f), percent(f.share()), percent(f.wantedShare()))
                        .numbers(new Quantity((f.from() + f.to()) / 2, "pt"), new Quantity(f.pt(), "pt"))
                        .done();
            case LayoutUnknown f -> said("layoutUnknown", f.file()).at(f.file()).done();
            case NoMovingPicture f ->
                said("noMovingPicture", f.file()).at(f.file()).done();
            case NoSound f -> said("noSound", f.file()).at(f.file()).done();
            case Silent f -> said("silent", f.file()).at(f.file()).done();
            case MovingPicture f -> said("movingPicture", f.file()).at(f.file()).done();
            case Odd f -> said("odd." + f.oddity(), f.count()).at(f.where()).done();
            case Cargo f -> said("cargo." + f.oddity(), f.count()).at(f.where()).done();
            case Converted f ->
                said("converted", f.file(), f.encoding()).at(f.file()).done();
            case NameInText f -> said("nameInText." + f.what()).at(f.where()).done();
            case NameInMetadata f ->
                said("nameInMetadata", f.value()).at(f.name()).done();
            case SentEarly f ->
                said("sentEarly", Spoken.moment(f.at()), Spoken.moment(f.opens()))
                        .numbers(moment(f.opens()), moment(f.at()))
                        .done();
            case SentLate f ->
                said("sentLate", Spoken.moment(f.at()), VietnameseDate.end(f.closes()))
                        .numbers(moment(f.closes()), moment(f.at()))
                        .done();
            case PostmarkOutside f ->
                said("postmarkOutside", Spoken.day(f.postmark()), f.span())
                        .numbers(null, new Quantity(f.postmark().toString(), "date"))
                        .done();
            case PostmarkMissing _ -> said("postmarkMissing").done();
            case AuthorFieldMissing f ->
                said("authorFieldMissing", f.label(), f.number()).done();
            case ExemplarFieldMissing f ->
                said("exemplarFieldMissing", f.label(), f.number()).done();
            case NoTie f -> said("noTie", f.name()).at(f.name()).done();
            case NoGuardian f ->
                said("noGuardian", f.name(), f.age(), GuardianOfMinor.GROWN)
                        .numbers(new Quantity(GuardianOfMinor.GROWN, "years"), new Quantity(f.age(), "years"))
                        .at(f.name())
                        .done();
            case UnknownExemplarKind f -> said("unknownExemplarKind", f.kind()).done();
            case NoReceivingUnit f ->
                said("noReceivingUnit", f.exemplar()).at(f.exemplar()).done();
            case NewDeedsMissing f ->
                said("newDeedsMissing", f.exemplar(), f.honour())
                        .at(f.exemplar())
                        .done();
            case NotDeclared f -> said("notDeclared", f.text()).done();
            case MayBeBarred f ->
                said("mayBeBarred." + f.by(), f.name(), f.body()).at(f.name()).done();
            case SeenBefore f ->
                said("seenBefore." + f.how(), f.file(), percent(f.share()))
                        .numbers(null, new Quantity(Math.round(f.share() * 100) / 100.0, "share"))
                        .at(f.file())
                        .done();
            case NotCompared f ->
                said("notCompared." + f.why(), f.file()).at(f.file()).done();
            case RuleFailed f -> said("ruleFailed", title(f.rule())).done();
        };
    }

    /** A sentence being put together. */
    private record Draft(
            String key,
            List<Object> arguments,
            @Nullable Quantity limit,
            @Nullable Quantity actual,
            @Nullable String where) {
        Draft numbers(@Nullable Quantity asked, @Nullable Quantity found) {
            return new Draft(key, arguments, asked, found, where);
        }

        Draft at(String place) {
            return new Draft(key, arguments, limit, actual, place.isBlank() ? null : place);
        }

        Said done() {
            return new Said(both("message." + key, arguments), both("mend." + key, arguments), limit, actual, where);
        }
    }

    private static Draft said(String key, Object... arguments) {
        return new Draft(key, Arrays.asList(arguments), null, null, null);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages/inspect", locale, FindingWords.class.getClassLoader(), EXACT);
    }

    private static Bilingual both(String key, List<Object> arguments) {
        return new Bilingual(in(Bilingual.VIETNAMESE, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    private static String in(Locale locale, String key, List<Object> arguments) {
        var pattern = bundle(locale).getString(key);
        var filled = arguments.stream()
                .map(a -> a instanceof Bilingual words ? words.in(locale) : a)
                .toArray();
        return new MessageFormat(pattern, locale).format(filled);
    }

    /** What people call a kind of file; one that we have no word for keeps its technical name. */
    private static Bilingual kind(String found) {
        var key = "kind." + found;
        return bundle(Bilingual.VIETNAMESE).containsKey(key) ? both(key, List.of()) : new Bilingual(found, found);
    }

    private static Quantity words(int count) {
        return new Quantity(count, "words");
    }

    private static Quantity files(int count) {
        return new Quantity(count, "files");
    }

    private static Quantity seconds(double seconds) {
        return new Quantity(Math.round(seconds * 1000) / 1000.0, "seconds");
    }

    private static Quantity moment(java.time.Instant at) {
        return new Quantity(at.atZone(VietnameseDate.ZONE).toOffsetDateTime().toString(), "time");
    }

    private static Bilingual time(double seconds) {
        return Spoken.duration(seconds);
    }

    private static Bilingual percent(double share) {
        var text = Math.round(share * 100) + "%";
        return new Bilingual(text, text);
    }

    private static Bilingual middle(SizeOff finding) {
        return Spoken.number((finding.from() + finding.to()) / 2);
    }
}
