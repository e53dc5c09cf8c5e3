package vn.guongsang.contest.definition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseDate;

/**
 * Everything the rules of one contest say, as a pack writes it and the editor changes it. Pure data: no behaviour beyond
 * look-ups. Fields that the rules leave open are null and shown as such.
 */
public record ContestDefinition(
        String slug,
        boolean demo,
        Bilingual name,
        Bilingual shortName,
        List<String> aliases,
        Host host,
        List<LegalPaper> papers,
        Dates dates,
        @Nullable Integer graceMinutes,
        @Nullable Integer queueMinutes,
        @Nullable MonthlyBatch monthly,
        List<Anniversary> anniversaries,
        List<Citation> citations,
        List<Clause> rules,
        List<Channel> channels,
        @Nullable Postal postal,
        List<PrizeGroup> groups,
        List<Category> categories,
        List<AskedField> authorFields,
        List<AskedField> exemplarFields,
        List<Statement> declarations,
        List<Statement> consents,
        List<ChecklistPoint> checklist,
        List<BarredBody> barredBodies,
        List<UnitType> unitTypes,
        List<ExemplarField> fields,
        PrizeScheme prizes,
        Scoring scoring,
        Map<String, Rubric> rubrics) {
    private static final int USUAL_GRACE = 120;
    private static final int USUAL_QUEUE = 30;

    /** How long promised bytes may still arrive after the end of entry; two hours where the rules say nothing. */
    public Duration grace() {
        return Duration.ofMinutes(graceMinutes == null ? USUAL_GRACE : graceMinutes);
    }

    /** How long after the end whoever had to wait for the portal before it may still send; half an hour where nothing is said. */
    public Duration queue() {
        return Duration.ofMinutes(queueMinutes == null ? USUAL_QUEUE : queueMinutes);
    }

    public Category category(String id) {
        return findCategory(id).orElseThrow();
    }

    public Optional<Category> findCategory(String id) {
        return categories.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The authority that runs the contest and the office that receives entries for it. */
    public record Host(
            Bilingual name,
            Bilingual council,
            Bilingual standingOffice,
            String address,
            String phone,
            String email,
            String place,
            Bilingual area) {}

    /**
     * A plan, decision or letter on which the contest rests.
     *
     * @param kind its Vietnamese type name
     * @param citedAs the words by which a {@link Source} names it
     */
    public record LegalPaper(
            String kind, String number, LocalDate date, String issuer, String title, String signer, String citedAs) {}

    /** Each span with its own ends; a null span means that the rules say nothing. */
    public record Dates(
            Span entry,
            @Nullable Span postalArrival,
            @Nullable Span forwarding,
            @Nullable Span judging,
            @Nullable Span publication) {}

    /**
     * A span of time: from inclusive, to exclusive (so "hết ngày D" is the midnight that ends D, and "trước ngày D" the
     * midnight that begins it, both in Asia/Ho_Chi_Minh). The phrase is the rules' own wording.
     */
    public record Span(
            @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, Bilingual phrase, @Nullable Source source) {
        /**
         * The days in words, as they are now: the last one is the day that the end ends. Pages say these, since the rules'
         * own wording does not move with a deadline.
         */
        public Bilingual days() {
            var first = from == null ? null : VietnameseDate.both(from);
            var last = to == null ? null : VietnameseDate.both(to.minusNanos(1));
            if (first != null && last != null) {
                return new Bilingual(first.vi() + " – hết ngày " + last.vi(), first.en() + " – end of " + last.en());
            }
            return last != null
                    ? new Bilingual("đến hết ngày " + last.vi(), "until the end of " + last.en())
                    : new Bilingual("từ ngày " + first.vi(), "from " + first.en());
        }
    }

    /** Units send a month's choice before this day of the month; what they owe stands at their type. */
    public record MonthlyBatch(int beforeDay, Bilingual phrase, @Nullable Source source) {}

    /** An anniversary that the rules count, kept as they count it. */
    public record Anniversary(Bilingual name, int statedYears, int firstYear, int heldYear, Source source) {}

    /** A paper's number as another paper cites it, beside the number it bears. */
    public record Citation(String cited, String number, Source source) {}

    /** One of the rules in plain words, as an answer to the question in its title. */
    public record Clause(String id, Bilingual title, Bilingual text, @Nullable Source source) {}

    /** What stands on an envelope: the lines of the recipient and the words that name the contest. */
    public record Postal(List<String> recipient, Bilingual envelope, Bilingual how, @Nullable Source source) {}

    /** How an entry may arrive: portal, hand, post or email. */
    public record Channel(String id, Bilingual name, Bilingual how, @Nullable Source source) {}

    /** A kind of entry with its limits; group is the prize group in which it competes. */
    public record Category(
            String id, String group, Bilingual name, Bilingual description, Limits limits, @Nullable Source source) {}

    /**
     * Numbers that a check compares with; null where the limit does not apply.
     *
     * @param words most words of a written entry
     * @param seconds longest duration in seconds, with {@code toleranceSeconds} on top
     * @param files most files of one entry
     * @param bytesPerEntry most bytes of all files of one entry; null for as many as its files may have
     * @param kinds accepted file kinds by their short names (docx, pdf, mp3, …)
     */
    public record Limits(
            @Nullable Integer words,
            @Nullable Integer seconds,
            @Nullable Double toleranceSeconds,
            long bytesPerFile,
            int files,
            @Nullable Long bytesPerEntry,
            List<String> kinds,
            @Nullable Layout layout) {
        public long bytesOfAll() {
            return bytesPerEntry == null ? bytesPerFile * files : bytesPerEntry;
        }
    }

    /** The page a typed entry is asked to have; sizes in mm and points, share from 0 to 1. */
    public record Layout(
            double widthMm,
            double heightMm,
            double toleranceMm,
            String font,
            List<String> twins,
            double minPt,
            double maxPt,
            double share) {}

    public record PrizeGroup(String id, Bilingual name) {}

    /** A field of author or exemplar that a paper asks for. */
    public record AskedField(String id, Bilingual label, boolean required, @Nullable Source source) {}

    /** A declaration or consent in words; the id is stored with the answer, with the version of the text. */
    public record Statement(
            String id, Bilingual text, boolean required, boolean appliesToMinorsOnly, @Nullable Source source) {}

    /** One point of the unit's checklist; rules names the checks whose findings belong beside it. */
    public record ChecklistPoint(String id, Bilingual text, List<String> rules, Source source) {}

    public record BarredBody(String id, Bilingual name, @Nullable Source source) {}

    /** A kind of unit with what it owes each month; a null quota means that none is set. */
    public record UnitType(
            String id,
            Bilingual name,
            String level,
            @Nullable Integer entriesPerMonth,
            @Nullable Integer exemplarsPerMonth,
            @Nullable Source source) {}

    public record ExemplarField(String id, Bilingual name) {}

    /**
     * The prize lines as listed beside the totals that the rules state; amounts are for one prize, in đồng.
     *
     * @param perAuthor how many prizes one person may hold; null where the rules set no limit
     */
    public record PrizeScheme(List<PrizeLine> lines, Stated stated, @Nullable Integer perAuthor) {}

    /** Ranks: first, second, third, consolation; group: written, broadcast or collective. */
    public record PrizeLine(
            String id, String rank, Bilingual name, String group, int count, long amount, @Nullable Source source) {}

    /** What the rules state in words or figures, each with its clause; null where they are silent. */
    public record Stated(
            @Nullable StatedFigure total,
            @Nullable StatedFigure individualTotal,
            @Nullable StatedFigure individualCount,
            @Nullable StatedFigure collectiveTotal,
            @Nullable StatedFigure collectiveCount) {}

    public record StatedFigure(long value, Source source) {}

    /**
     * Steps of the tie ladder name the role of a criterion (discovery, truth, reach) or "lowestSheet".
     *
     * @param official by which figure entries are ranked: {@link #MEAN}, also where the rules say nothing, or
     *     {@link #TRIMMED_MEAN}
     */
    public record Scoring(
            int judgesPerEntry,
            int conferGapPoints,
            List<String> tieLadder,
            List<Bilingual> procedure,
            Bilingual countingSentence,
            @Nullable Sharing sharing,
            @Nullable String official) {
        /** The official figure that leaves out each entry's highest and lowest sheet. */
        public static final String TRIMMED_MEAN = "trimmedMean";

        public static final String MEAN = "mean";

        /** Fewer sheets would leave too little of a jury between the highest and the lowest. */
        public static final int LEAST_TO_TRIM = 5;

        public static final Sharing USUAL = new Sharing(60, 5, 0);

        public boolean trimmed() {
            return TRIMMED_MEAN.equals(official);
        }

        public String officialFigure() {
            return trimmed() ? TRIMMED_MEAN : MEAN;
        }

        public Sharing shared() {
            return sharing == null ? USUAL : sharing;
        }
    }

    /**
     * How works are shared out among judges.
     *
     * @param everyoneUpTo up to so many entries of a group every judge scores all
     * @param anchors entries that all judges score in common above that
     * @param seenPercent how much of a work a judge must have read or played before sealing, 0 for no such rule
     */
    public record Sharing(int everyoneUpTo, int anchors, int seenPercent) {}

    /** The criteria of one category; approved is null while the rubric is only a proposal. */
    public record Rubric(String category, Bilingual title, List<Criterion> criteria, @Nullable Approval approved) {}

    public record Approval(String by, LocalDate date, String number) {}

    /** One criterion; max in whole points; role links it to the tie ladder, null for none. */
    public record Criterion(String id, Bilingual name, int max, @Nullable String role, List<Band> bands) {}

    /** What a range of points means in words; from and to in whole percent of the criterion's maximum. */
    public record Band(Bilingual name, int fromPercent, int toPercent, Bilingual words) {}
}
