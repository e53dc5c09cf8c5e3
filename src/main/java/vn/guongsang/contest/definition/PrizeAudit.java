package vn.guongsang.contest.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.ContestDefinition.PrizeScheme;
import vn.guongsang.contest.definition.ContestDefinition.StatedFigure;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseNumber;
import vn.guongsang.web.Words;

/**
 * What the listed prizes add up to, beside what the rules state. A difference is shown with its clause and never
 * corrected: which of the two holds is for people to decide.
 */
public record PrizeAudit(Computed computed, List<Finding> findings) {
    public static final String COLLECTIVE = "collective";

    /** Sums over the prize lines, in đồng; byGroup holds the groups of individuals in the order of the lines. */
    public record Computed(
            long total,
            long individualTotal,
            int individualCount,
            long collectiveTotal,
            int collectiveCount,
            Map<String, GroupSum> byGroup) {}

    public record GroupSum(long total, int count) {}

    /**
     * One statement of the rules that the lines contradict.
     *
     * @param rule stable key: prize-total, prize-individual-total, prize-individual-count, prize-collective-total,
     *     prize-collective-count
     * @param difference computed less stated; đồng for totals, prizes for counts
     */
    public record Finding(String rule, Bilingual message, long stated, long computed, long difference, Source source) {
        /** True when the figures are đồng, false when they count prizes. */
        public boolean ofMoney() {
            return rule.endsWith("total");
        }
    }

    public static PrizeAudit of(PrizeScheme scheme) {
        var computed = computed(scheme.lines());
        var stated = scheme.stated();
        var findings = new ArrayList<Finding>();
        compare("prize-total", stated.total(), computed.total()).ifPresent(findings::add);
        compare("prize-individual-total", stated.individualTotal(), computed.individualTotal())
                .ifPresent(findings::add);
        compare("prize-individual-count", stated.individualCount(), computed.individualCount())
                .ifPresent(findings::add);
        compare("prize-collective-total", stated.collectiveTotal(), computed.collectiveTotal())
                .ifPresent(findings::add);
        compare("prize-collective-count", stated.collectiveCount(), computed.collectiveCount())
                .ifPresent(findings::add);
        return new PrizeAudit(computed, List.copyOf(findings));
    }

    public Optional<Finding> finding(String rule) {
        return findings.stream().filter(f -> f.rule().equals(rule)).findFirst();
    }

    private static Computed computed(List<PrizeLine> lines) {
        var groups = new LinkedHashMap<String, GroupSum>();
        for (var line : lines) {
            if (!line.group().equals(COLLECTIVE)) {
                var own = new GroupSum(worth(line), line.count());
                groups.merge(line.group(), own, (a, b) -> new GroupSum(a.total + b.total, a.count + b.count));
            }
        }
        Predicate<PrizeLine> collective = line -> line.group().equals(COLLECTIVE);
        return new Computed(
                total(lines, line -> true),
                total(lines, collective.negate()),
                count(lines, collective.negate()),
                total(lines, collective),
                count(lines, collective),
                groups);
    }

    private static long total(List<PrizeLine> lines, Predicate<PrizeLine> which) {
        return lines.stream().filter(which).mapToLong(PrizeAudit::worth).reduce(0, Math::addExact);
    }

    private static int count(List<PrizeLine> lines, Predicate<PrizeLine> which) {
        return lines.stream().filter(which).mapToInt(PrizeLine::count).sum();
    }

    private static long worth(PrizeLine line) {
        return Math.multiplyExact(line.amount(), (long) line.count());
    }

    private static Optional<Finding> compare(String rule, @Nullable StatedFigure stated, long computed) {
        if (stated == null || stated.value() == computed) {
            return Optional.empty();
        }
        long difference = computed - stated.value();
        boolean money = rule.endsWith("total");
        String key = "audit." + rule + (difference > 0 ? ".more" : ".less");
        var message = new Bilingual(
                Words.in(
                        Bilingual.VIETNAMESE,
                        "contest",
                        key,
                        vietnamese(stated.value(), money),
                        vietnamese(computed, money),
                        vietnamese(Math.abs(difference), money)),
                Words.in(
                        java.util.Locale.ENGLISH,
                        "contest",
                        key,
                        english(stated.value()),
                        english(computed),
                        english(Math.abs(difference))));
        return Optional.of(new Finding(rule, message, stated.value(), computed, difference, stated.source()));
    }

    private static String vietnamese(long value, boolean money) {
        var amount = new Money(value);
        return money
                ? amount.figures() + " đồng (" + amount.words() + ")"
                : amount.figures() + " (" + VietnameseNumber.words(value) + ")";
    }

    private static String english(long value) {
        return String.format(java.util.Locale.ENGLISH, "%,d", value);
    }
}
