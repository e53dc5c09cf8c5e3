package vn.guongsang.contest.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.PrizeScheme;
import vn.guongsang.contest.definition.ContestDefinition.Span;
import vn.guongsang.contest.definition.ContestDefinition.StatedFigure;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseDate;

/** Contests for programs: what may be sent until when, and what the prizes add up to. */
@Path("/api/contests")
@Produces(MediaType.APPLICATION_JSON)
class ContestApi {
    private final ContestBook book;

    ContestApi(ContestBook book) {
        this.book = book;
    }

    /** One contest in the list; state is upcoming, open, closed or published. */
    public record Row(String slug, Bilingual name, Window window, String state) {}

    public record Window(OffsetDateTime opensAt, OffsetDateTime closesAt) {}

    public record Full(
            String slug,
            Bilingual name,
            Window window,
            String state,
            Dates dates,
            List<Category> categories,
            Prizes prizes) {}

    /** Spans end before {@code to}; null where the rules say nothing. */
    public record Dates(
            Period entry,
            @Nullable Period postalArrival,
            @Nullable Period forwarding,
            @Nullable Period judging,
            @Nullable Period publication) {}

    public record Period(
            @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, Bilingual phrase, @Nullable Source source) {}

    public record Category(String id, String group, Bilingual name, Limits limits) {}

    /** Null where the limit does not apply. */
    public record Limits(
            @Nullable Integer words,
            @Nullable Integer seconds,
            @Nullable Double toleranceSeconds,
            long bytesPerFile,
            int files,
            List<String> kinds) {}

    /** Amounts in đồng. */
    public record Prizes(
            List<Line> lines, PrizeAudit.Computed computed, Map<String, Long> stated, List<Difference> findings) {}

    /** The amount is for one prize. */
    public record Line(String rank, String group, int count, long amount) {}

    public record Difference(
            String rule, Bilingual message, long stated, long computed, long difference, Source source) {}

    @GET
    @PermitAll
    public List<Row> all() {
        return book.all().stream()
                .map(c -> new Row(c.slug(), c.definition().name(), window(c), state(c)))
                .toList();
    }

    @GET
    @Path("{slug}")
    @PermitAll
    public Full one(@PathParam("slug") String slug) {
        var contest = book.bySlug(slug);
        var rules = contest.definition();
        return new Full(
                contest.slug(),
                rules.name(),
                window(contest),
                state(contest),
                dates(rules.dates()),
                rules.categories().stream().map(ContestApi::category).toList(),
                prizes(rules.prizes()));
    }

    private static Window window(ContestView contest) {
        return new Window(here(contest.opensAt()), here(contest.closesAt()));
    }

    private static OffsetDateTime here(Instant instant) {
        return instant.atZone(VietnameseDate.ZONE).toOffsetDateTime();
    }

    private static String state(ContestView contest) {
        return contest.state().name().toLowerCase(Locale.ROOT);
    }

    private static Dates dates(ContestDefinition.Dates dates) {
        var entry = dates.entry();
        return new Dates(
                new Period(entry.from(), entry.to(), entry.phrase(), entry.source()),
                period(dates.postalArrival()),
                period(dates.forwarding()),
                period(dates.judging()),
                period(dates.publication()));
    }

    private static @Nullable Period period(@Nullable Span span) {
        return span == null ? null : new Period(span.from(), span.to(), span.phrase(), span.source());
    }

    private static Category category(ContestDefinition.Category category) {
        var limits = category.limits();
        return new Category(
                category.id(),
                category.group(),
                category.name(),
                new Limits(
                        limits.words(),
                        limits.seconds(),
                        limits.toleranceSeconds(),
                        limits.bytesPerFile(),
                        limits.files(),
                        limits.kinds()));
    }

    private static Prizes prizes(PrizeScheme scheme) {
        var audit = PrizeAudit.of(scheme);
        return new Prizes(
                scheme.lines().stream()
                        .map(line -> new Line(line.rank(), line.group(), line.count(), line.amount()))
                        .toList(),
                audit.computed(),
                stated(scheme.stated()),
                audit.findings().stream()
                        .map(f -> new Difference(
                                f.rule(), f.message(), f.stated(), f.computed(), f.difference(), f.source()))
                        .toList());
    }

    private static Map<String, Long> stated(ContestDefinition.Stated stated) {
        var figures = new java.util.LinkedHashMap<String, Long>();
        put(figures, "total", stated.total());
        put(figures, "individualTotal", stated.individualTotal());
        put(figures, "individualCount", stated.individualCount());
        put(figures, "collectiveTotal", stated.collectiveTotal());
        put(figures, "collectiveCount", stated.collectiveCount());
        return figures;
    }

    private static void put(Map<String, Long> figures, String key, @Nullable StatedFigure figure) {
        if (figure != null) {
            figures.put(key, figure.value());
        }
    }
}
