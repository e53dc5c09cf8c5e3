package vn.guongsang.awards.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Balance;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;

/**
 * Everything the organiser's prize page shows.
 *
 * @param stated what the rules state as the total; null where they state none
 */
public record BoardView(
        ContestView contest,
        int version,
        PrizeAudit audit,
        @Nullable Money stated,
        Balance balance,
        List<GroupBoard> groups,
        CollectiveBoard collectives,
        List<Several> several,
        List<FigureView> figures,
        @Nullable DecisionView decision) {

    /** One name on several winning entries. */
    public record Several(String name, List<String> titles, boolean certain) {}

    /** A line of the scheme as the page lists it. */
    public record SchemeLine(Bilingual name, int count, Money each) {}

    public List<SchemeLine> lines(String group) {
        return contest.definition().prizes().lines().stream()
                .filter(l -> l.group().equals(group))
                .map(l -> new SchemeLine(l.name(), l.count(), new Money(l.amount())))
                .toList();
    }

    public Money computed() {
        return new Money(audit.computed().total());
    }

    /** How many prizes the rules let one person hold; null for any number. */
    public @Nullable Integer perAuthor() {
        return contest.definition().prizes().perAuthor();
    }

    public boolean limited() {
        return perAuthor() != null;
    }

    public String severalKind(Several one) {
        return tooMany(one) ? "bad" : "warn";
    }

    /** Whether these are more than the rules let one person hold. */
    public boolean tooMany(Several one) {
        var most = perAuthor();
        return most != null && one.titles().size() > most;
    }

    public boolean anyGiven() {
        return balance.givenPrizes() > 0;
    }

    /** Co-authored entries that hold a prize: one prize, one amount. */
    public List<GroupBoard.Ranked> shared() {
        return groups.stream()
                .flatMap(g -> g.ranking().stream())
                .filter(r -> r.given() && r.several())
                .toList();
    }
}
