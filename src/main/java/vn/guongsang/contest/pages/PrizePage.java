package vn.guongsang.contest.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.ContestDefinition.StatedFigure;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseNumber;
import vn.guongsang.web.Words;

/** The prizes line by line, and what they add up to beside what the rules state. */
record PrizePage(ContestView contest, PrizeAudit audit, List<Group> groups, List<Comparison> comparisons) {

    /** The lines of one prize group with their sum. */
    record Group(Bilingual name, List<Line> lines, Money total, int count) {}

    record Line(Bilingual name, int count, Money amount, Money worth, @Nullable Source source) {}

    /** A stated figure beside the computed one; stated is null where the rules are silent. */
    record Comparison(
            Bilingual label, @Nullable String stated, String computed, @Nullable String difference, boolean differs) {}

    static PrizePage of(ContestView contest) {
        return of(contest, contest.definition());
    }

    /** Of rules that are only typed so far. */
    static PrizePage of(ContestView contest, ContestDefinition rules) {
        var audit = PrizeAudit.of(rules.prizes());
        var groups = new ArrayList<Group>();
        rules.groups()
                .forEach(g -> groups.add(group(g.name(), g.id(), rules.prizes().lines())));
        groups.add(group(
                Words.both("contest", "collectives"),
                PrizeAudit.COLLECTIVE,
                rules.prizes().lines()));
        return new PrizePage(
                contest,
                audit,
                groups.stream().filter(g -> !g.lines().isEmpty()).toList(),
                comparisons(rules.prizes().stated(), audit.computed()));
    }

    public Money total() {
        return new Money(audit.computed().total());
    }

    public int count() {
        return audit.computed().individualCount() + audit.computed().collectiveCount();
    }

    /** {@code mười bốn giải} */
    public String countWords() {
        return VietnameseNumber.words(count()) + " giải";
    }

    private static Group group(Bilingual name, String id, List<PrizeLine> all) {
        var lines = all.stream()
                .filter(line -> line.group().equals(id))
                .map(line -> new Line(
                        line.name(),
                        line.count(),
                        new Money(line.amount()),
                        new Money(line.amount()).times(line.count()),
                        line.source()))
                .toList();
        return new Group(
                name,
                lines,
                lines.stream().map(Line::worth).reduce(Money.ZERO, Money::plus),
                lines.stream().mapToInt(Line::count).sum());
    }

    private static List<Comparison> comparisons(ContestDefinition.Stated stated, PrizeAudit.Computed computed) {
        return Stream.of(
                        compared("total", stated.total(), computed.total()),
                        compared("individualTotal", stated.individualTotal(), computed.individualTotal()),
                        compared("individualCount", stated.individualCount(), computed.individualCount()),
                        compared("collectiveTotal", stated.collectiveTotal(), computed.collectiveTotal()),
                        compared("collectiveCount", stated.collectiveCount(), computed.collectiveCount()))
                .toList();
    }

    private static Comparison compared(String key, @Nullable StatedFigure stated, long computed) {
        long difference = stated == null ? 0 : computed - stated.value();
        String sign = difference > 0 ? "+" : "−";
        return new Comparison(
                Words.both("contest", "figure." + key),
                stated == null ? null : VietnameseNumber.grouped(stated.value()),
                VietnameseNumber.grouped(computed),
                difference == 0 ? null : sign + VietnameseNumber.grouped(Math.abs(difference)),
                difference != 0);
    }
}
