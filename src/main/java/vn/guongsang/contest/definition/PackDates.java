package vn.guongsang.contest.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.PackSchema.Flaw;
import vn.guongsang.kernel.VietnameseDate;

/**
 * Turns the ways in which a pack speaks of time into moments: "through" (hết ngày), "before" (trước ngày), days counted
 * from the first load; and back again for an export.
 */
public final class PackDates {
    private static final List<String> ENDS = List.of("to", "through", "before", "closesInDays");

    private final LocalDate today;
    private final List<Flaw> flaws = new ArrayList<>();

    private PackDates(LocalDate today) {
        this.today = today;
    }

    /** Resolves all times of a pack in place, and says what could not be resolved. */
    public static List<Flaw> resolve(JsonNode pack, LocalDate today) {
        var dates = new PackDates(today);
        pack.path("dates").properties().forEach(span -> {
            if (span.getValue() instanceof ObjectNode node) {
                dates.span(node, "/dates/" + span.getKey());
            }
        });
        pack.path("rubrics").properties().forEach(rubric -> {
            if (rubric.getValue().path("approved") instanceof ObjectNode approval) {
                dates.approval(approval, "/rubrics/" + rubric.getKey() + "/approved");
            }
        });
        return dates.flaws;
    }

    /** Writes midnights back as the days that people read. */
    static void toDays(ObjectNode pack) {
        for (JsonNode node : pack.path("dates")) {
            if (node instanceof ObjectNode span) {
                midnight(span.get("from")).ifPresent(day -> span.put("from", day.toString()));
                midnight(span.get("to")).ifPresent(day -> {
                    span.remove("to");
                    span.put("through", day.minusDays(1).toString());
                });
            }
        }
    }

    private void span(ObjectNode span, String path) {
        var ends = ENDS.stream().filter(span::hasNonNull).toList();
        if (ends.size() > 1) {
            flaws.add(new Flaw(path, "has more than one end: " + String.join(", ", ends)));
        }
        if (span.hasNonNull("from") && span.has("opensDaysAgo")) {
            flaws.add(new Flaw(path, "has both “from” and “opensDaysAgo”"));
        }
        try {
            var from = span.has("opensDaysAgo")
                    ? VietnameseDate.beginning(
                            today.minusDays(span.get("opensDaysAgo").asLong()))
                    : moment(span.get("from"), 0);
            var to = end(span);
            if (from == null && to == null) {
                flaws.add(new Flaw(path, "has neither a beginning nor an end"));
            } else if (from != null && to != null && !from.isBefore(to)) {
                flaws.add(new Flaw(path, "ends before it begins"));
            }
            write(span, from, to);
        } catch (DateTimeException wrong) {
            flaws.add(new Flaw(path, wrong.getMessage()));
        }
    }

    private @Nullable OffsetDateTime end(ObjectNode span) {
        if (span.hasNonNull("closesInDays")) {
            return VietnameseDate.beginning(
                    today.plusDays(span.get("closesInDays").asLong() + 1));
        }
        if (span.hasNonNull("through")) {
            return moment(span.get("through"), 1);
        }
        return moment(span.hasNonNull("before") ? span.get("before") : span.get("to"), 0);
    }

    private static void write(ObjectNode span, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        ENDS.forEach(span::remove);
        span.remove("opensDaysAgo");
        span.put("from", from == null ? null : from.toString());
        span.put("to", to == null ? null : to.toString());
        var last = to == null ? null : to.minusNanos(1).atZoneSameInstant(VietnameseDate.ZONE);
        if (span.get("phrase") instanceof ObjectNode phrase) {
            Stream.of("vi", "en").forEach(language -> {
                String words = phrase.path(language).asText();
                words = from == null
                        ? words
                        : words.replace("{from}", said(from.atZoneSameInstant(VietnameseDate.ZONE), language));
                phrase.put(language, last == null ? words : words.replace("{through}", said(last, language)));
            });
        }
    }

    private void approval(ObjectNode approval, String path) {
        if (approval.has("date") == approval.has("daysAgo")) {
            flaws.add(new Flaw(path, "needs either “date” or “daysAgo”"));
        } else if (approval.has("daysAgo")) {
            approval.put(
                    "date", today.minusDays(approval.get("daysAgo").asLong()).toString());
            approval.remove("daysAgo");
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable JsonNode node, int daysLater) {
        if (node == null || node.isNull()) {
            return null;
        }
        String text = node.asText();
        return text.contains("T")
                ? OffsetDateTime.parse(text)
                : VietnameseDate.beginning(LocalDate.parse(text).plusDays(daysLater));
    }

    private static Optional<LocalDate> midnight(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        var local = OffsetDateTime.parse(node.asText()).atZoneSameInstant(VietnameseDate.ZONE);
        return local.toLocalTime().toNanoOfDay() == 0 ? Optional.of(local.toLocalDate()) : Optional.empty();
    }

    private static String said(java.time.ZonedDateTime time, String language) {
        var day = VietnameseDate.both(time);
        return language.equals("vi") ? day.vi() : day.en();
    }
}
