package vn.guongsang.contest.definition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.AskedField;
import vn.guongsang.contest.definition.ContestDefinition.Span;
import vn.guongsang.contest.definition.ContestDefinition.UnitType;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Phone;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Words;

/** Where the papers of a contest contradict each other, the calendar or today's law; shown to whoever runs the contest. */
public final class PackAudit {
    private static final String EXPIRED_CARD = "Chứng minh nhân dân";

    private final ContestDefinition contest;
    private final List<Finding> findings = new ArrayList<>();

    private PackAudit(ContestDefinition contest) {
        this.contest = contest;
    }

    /** One thing to decide or to know, with every clause that it rests on. */
    public record Finding(String rule, Bilingual message, List<Source> sources) {}

    public static List<Finding> of(ContestDefinition contest) {
        var audit = new PackAudit(contest);
        audit.noTimeToScreen();
        audit.batchEndsBeforeTheIntake();
        audit.endsOnARestDay();
        audit.anniversaries();
        audit.citations();
        audit.papersAskDifferently();
        audit.unitsWithoutQuota();
        audit.oldPhone();
        audit.expiredPapers();
        audit.proposedRubrics();
        return List.copyOf(audit.findings);
    }

    private void noTimeToScreen() {
        var entry = contest.dates().entry();
        var forwarding = contest.dates().forwarding();
        if (forwarding != null && forwarding.to() != null && !forwarding.to().isAfter(end(entry))) {
            add("no-time-to-screen", said(lastDay(entry)), entry.source(), forwarding.source());
        }
    }

    private void batchEndsBeforeTheIntake() {
        var monthly = contest.monthly();
        var last = lastDay(contest.dates().entry());
        if (monthly != null && last.getDayOfMonth() == monthly.beforeDay()) {
            add(
                    "batch-before-intake",
                    word -> new Object[] {word.apply(last.minusDays(1)), word.apply(last)},
                    monthly.source(),
                    contest.dates().entry().source());
        }
    }

    private void endsOnARestDay() {
        var last = lastDay(contest.dates().entry());
        var day = last.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            add(
                    day == DayOfWeek.SATURDAY ? "ends-on-saturday" : "ends-on-sunday",
                    said(last),
                    contest.dates().entry().source());
        }
    }

    private void anniversaries() {
        for (var a : contest.anniversaries()) {
            int years = a.heldYear() - a.firstYear();
            if (years != a.statedYears()) {
                String sum = a.heldYear() + " − " + a.firstYear() + " = " + years;
                findings.add(new Finding(
                        "anniversary",
                        new Bilingual(
                                words(
                                        Bilingual.VIETNAMESE,
                                        "anniversary",
                                        a.statedYears(),
                                        a.name().vi(),
                                        sum),
                                words(
                                        java.util.Locale.ENGLISH,
                                        "anniversary",
                                        a.statedYears(),
                                        a.name().en(),
                                        sum)),
                        List.of(a.source())));
            }
        }
    }

    private void citations() {
        contest.citations().stream()
                .filter(c -> !c.cited().equals(c.number()))
                .forEach(c -> add("citation", day -> new Object[] {c.cited(), c.number()}, c.source()));
    }

    private void papersAskDifferently() {
        var sources = contest.authorFields().stream()
                .filter(AskedField::required)
                .map(AskedField::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Source::document, Function.identity(), (a, b) -> a, java.util.TreeMap::new));
        if (sources.size() > 1) {
            add("papers-ask-differently", day -> new Object[0], sources.values().toArray(Source[]::new));
        }
    }

    private void unitsWithoutQuota() {
        contest.unitTypes().stream()
                .filter(type -> type.entriesPerMonth() == null)
                .forEach(type -> findings.add(noQuota(type)));
    }

    private static Finding noQuota(UnitType type) {
        var message = new Bilingual(
                words(Bilingual.VIETNAMESE, "no-quota", type.name().vi()),
                words(java.util.Locale.ENGLISH, "no-quota", type.name().en()));
        return new Finding("no-quota", message, Stream.ofNullable(type.source()).toList());
    }

    private void oldPhone() {
        String written = contest.host().phone();
        Phone.parse(written)
                .filter(phone -> !phone.digits().equals(written.replaceAll("\\D", "")))
                .ifPresent(phone -> add("old-phone", day -> new Object[] {written, phone.shown()}, hostSource()));
    }

    private @Nullable Source hostSource() {
        return contest.rules().stream()
                .filter(rule -> rule.id().equals("routing"))
                .map(ContestDefinition.Clause::source)
                .findFirst()
                .orElse(null);
    }

    /** Identity cards of nine digits ended with 2024 (Luật Căn cước). */
    private void expiredPapers() {
        contest.rules().stream()
                .filter(rule -> rule.text().vi().contains(EXPIRED_CARD))
                .forEach(rule -> add("expired-card", day -> new Object[0], rule.source()));
    }

    private void proposedRubrics() {
        var proposed = new TreeSet<String>();
        contest.rubrics().forEach((category, rubric) -> {
            if (rubric.approved() == null) {
                proposed.add(category);
            }
        });
        contest.categories().stream()
                .filter(category -> proposed.contains(category.id()))
                .forEach(category -> findings.add(new Finding(
                        "rubric-not-approved",
                        new Bilingual(
                                words(
                                        Bilingual.VIETNAMESE,
                                        "rubric-not-approved",
                                        category.name().vi()),
                                words(
                                        java.util.Locale.ENGLISH,
                                        "rubric-not-approved",
                                        category.name().en())),
                        List.of())));
    }

    private static LocalDate lastDay(Span span) {
        return VietnameseDate.day(end(span).toInstant().minusNanos(1));
    }

    private static java.time.OffsetDateTime end(Span span) {
        return Objects.requireNonNull(span.to());
    }

    /** Arguments that name days in the language of the sentence. */
    private interface Arguments {
        Object[] in(Function<LocalDate, String> day);
    }

    private static Arguments said(LocalDate date) {
        return day -> new Object[] {day.apply(date)};
    }

    private void add(String rule, Arguments arguments, @Nullable Source... sources) {
        var message = new Bilingual(
                words(Bilingual.VIETNAMESE, rule, arguments.in(d -> VietnameseDate.both(d)
                        .vi())),
                words(java.util.Locale.ENGLISH, rule, arguments.in(d -> VietnameseDate.both(d)
                        .en())));
        findings.add(new Finding(
                rule, message, Stream.of(sources).filter(Objects::nonNull).toList()));
    }

    private static String words(java.util.Locale locale, String rule, Object... arguments) {
        return Words.in(locale, "contest", "pack." + rule, arguments);
    }
}
