package vn.guongsang.publishing.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.publishing.ResultsBook;

/** The published results for programs. */
@Path("/api/contests/{slug}/results")
@Produces(MediaType.APPLICATION_JSON)
class ResultsApi {
    private final ResultsBook book;

    ResultsApi(ResultsBook book) {
        this.book = book;
    }

    /**
     * The newest published version.
     *
     * @param correction why it replaces the version before it, empty for the first
     * @param contentHash SHA-256 of what was approved
     * @param chain null for less than a second after publication
     */
    public record Answer(
            boolean published,
            String contest,
            int version,
            @Nullable Instant publishedAt,
            String correction,
            Decision decision,
            List<Winner> winners,
            List<Collective> collectives,
            Money total,
            String contentHash,
            @Nullable Chain chain) {}

    public record Decision(String number, LocalDate date) {}

    /** The amount in đồng; authors by name; the unit that received the entry. */
    public record Winner(
            String rank, String group, String title, List<String> authors, String unit, Money amount, String code) {}

    public record Collective(String rank, String unit, Money amount, int winningEntries, String organisingScore) {}

    public record Chain(long sequence, String hash) {}

    @GET
    @PermitAll
    @Operation(summary = "The newest published results of a contest; 404 before publication")
    public Answer results(@RestPath String slug) {
        var published = book.newest(slug).orElseThrow(Refusal::notHere);
        var version = published.publication();
        var results = version.results();
        var chain = published.chain();
        return new Answer(
                true,
                results.contest(),
                version.number(),
                version.publishedAt(),
                version.reason(),
                new Decision(results.decision().number(), results.decision().date()),
                results.winners().stream()
                        .map(w ->
                                new Winner(w.rank(), w.group(), w.title(), w.authors(), w.unit(), w.amount(), w.code()))
                        .toList(),
                results.collectives().stream()
                        .map(c -> new Collective(c.rank(), c.unit(), c.amount(), c.winningEntries(), c.organising()))
                        .toList(),
                results.total(),
                version.contentHash(),
                chain == null ? null : new Chain(chain.sequence(), chain.hash()));
    }
}
