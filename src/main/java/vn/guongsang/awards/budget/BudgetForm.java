package vn.guongsang.awards.budget;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Mistakes;

/** A line as typed; amounts with or without dots. */
public record BudgetForm(
        @RestForm int version,
        @RestForm @Nullable String kind,
        @RestForm @Nullable String name,
        @RestForm @Nullable String measure,
        @RestForm @Nullable String quantity,
        @RestForm @Nullable String unitPrice,
        @RestForm @Nullable String ceiling,
        @RestForm @Nullable String normSource,
        @RestForm @Nullable String funding,
        @RestForm @Nullable String spent) {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    static final BudgetForm BLANK = new BudgetForm(0, "OTHER", "", "", "1", "", "", "", "", "");

    static BudgetForm of(EstimateLine line) {
        var e = line.entry();
        return new BudgetForm(
                line.version(),
                e.kind().name(),
                e.name(),
                e.measure(),
                String.valueOf(e.quantity()),
                e.unitPrice().figures(),
                shown(e.ceiling()),
                e.normSource(),
                e.funding(),
                shown(e.spent()));
    }

    Mistakes mistakes() {
        var mistakes = Mistakes.none();
        if (Arrays.stream(BudgetKind.values()).noneMatch(k -> k.name().equals(kind))) {
            mistakes.add("kind", "awards", "budgetKindWrong");
        }
        length(mistakes, "name", said(name), 200);
        length(mistakes, "measure", said(measure), 60);
        if (!COUNT.matcher(digits(quantity)).matches()) {
            mistakes.add("quantity", "awards", "budgetQuantityWrong");
        }
        amount(mistakes, "unitPrice", digits(unitPrice), false);
        amount(mistakes, "ceiling", digits(ceiling), true);
        length(mistakes, "normSource", said(normSource), 300);
        length(mistakes, "funding", said(funding), 200);
        amount(mistakes, "spent", digits(spent), true);
        return mistakes;
    }

    BudgetEntry entry() {
        return new BudgetEntry(
                BudgetKind.valueOf(said(kind)),
                said(name),
                said(measure),
                Integer.parseInt(digits(quantity)),
                new Money(Long.parseLong(digits(unitPrice))),
                money(ceiling),
                said(normSource),
                said(funding),
                money(spent));
    }

    private static void length(Mistakes mistakes, String field, String value, int most) {
        if (value.isEmpty() || value.length() > most) {
            mistakes.add(field, "awards", "budgetTextMissing", most);
        }
    }

    private static void amount(Mistakes mistakes, String field, String digits, boolean optional) {
        if (!(optional && digits.isEmpty()) && !AMOUNT.matcher(digits).matches()) {
            mistakes.add(field, "awards", "budgetAmountWrong");
        }
    }

    private static @Nullable Money money(@Nullable String typed) {
        return digits(typed).isEmpty() ? null : new Money(Long.parseLong(digits(typed)));
    }

    private static String digits(@Nullable String typed) {
        return said(typed).replaceAll("[.\\s]|đồng|đ$", "");
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.stored(typed);
    }

    private static String shown(@Nullable Money amount) {
        return amount == null ? "" : amount.figures();
    }
}
