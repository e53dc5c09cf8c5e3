package vn.guongsang.screening.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Mistakes;

/** A paper entry as a secretary types it; every field comes back when one is wrong. */
record PaperForm(Map<String, String> values, List<String> declarations, List<String> consents) {
    static final PaperForm EMPTY = new PaperForm(Map.of("channel", "hand"), List.of(), List.of());
    private static final Set<String> CHANNELS = Set.of("hand", "post", "email");
    private static final Set<String> KINDS = Set.of("individual", "collective", "household");
    private static final Set<String> TIES = Set.of("lives", "studies", "works");

    static PaperForm ofRequest() {
        var form = CurrentRequestManager.get().getFormData();
        var values = new HashMap<String, String>();
        if (form == null) {
            return EMPTY;
        }
        for (var name : form) {
            var first = form.getFirst(name);
            if (first != null && !first.isFileItem()) {
                values.put(name, first.getValue().strip());
            }
        }
        return new PaperForm(values, all(form, "declarations"), all(form, "consents"));
    }

    private static List<String> all(org.jboss.resteasy.reactive.server.core.multipart.FormData form, String name) {
        var ticked = form.get(name);
        return ticked == null
                ? List.of()
                : ticked.stream()
                        .filter(v -> !v.isFileItem())
                        .map(v -> v.getValue())
                        .toList();
    }

    public String at(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return at(field).equals(value);
    }

    public boolean ticked(String statement) {
        return declarations.contains(statement) || consents.contains(statement);
    }

    /** Shape only; what the contest asks for beyond it is a finding beside the entry. */
    Mistakes mistakes(ContestDefinition contest, Set<String> units, LocalDate today, int scans) {
        var mistakes = Mistakes.none();
        one(mistakes, "channel", CHANNELS);
        if (chosen("channel", "post")) {
            past(mistakes, "postmark", today);
        }
        past(mistakes, "arrival", today);
        if (contest.findCategory(at("category")).isEmpty()) {
            mistakes.add("category", "screening", "paperNeeds.category");
        }
        text(mistakes, "title", 200);
        text(mistakes, "authorName", 120);
        one(mistakes, "authorTie", TIES);
        one(mistakes, "exemplarKind", KINDS);
        text(mistakes, "exemplarName", 120);
        text(mistakes, "exemplarPlace", 300);
        one(mistakes, "unit", units);
        if (scans == 0) {
            mistakes.add("scans", "screening", "paperNeeds.scans");
        }
        return mistakes;
    }

    @Nullable
    LocalDate postmark() {
        return chosen("channel", "post") ? VietnameseDate.typed(at("postmark")).orElse(null) : null;
    }

    LocalDate arrival() {
        return VietnameseDate.typed(at("arrival")).orElseThrow();
    }

    Draft draft() {
        var author = new Draft.Writer(
                at("authorName"),
                at("authorBirth"),
                at("authorPhone"),
                at("authorEmail"),
                at("authorAddress"),
                at("authorOccupation"),
                at("authorPosition"),
                at("authorWorkplace"),
                at("authorTie"),
                new Draft.Guardian(at("guardianName"), at("guardianPhone")));
        var exemplar = new Draft.Subject(
                at("exemplarKind"),
                at("exemplarName"),
                at("exemplarPhone"),
                at("exemplarPosition"),
                at("exemplarPlace"),
                at("exemplarField"),
                at("unit"),
                List.of(),
                at("exemplarDeeds"));
        return new Draft(at("category"), at("title"), List.of(author), List.of(exemplar), declarations, consents);
    }

    private void one(Mistakes mistakes, String field, Set<String> allowed) {
        if (!allowed.contains(at(field))) {
            mistakes.add(field, "screening", "paperNeeds." + field);
        }
    }

    private void text(Mistakes mistakes, String field, int most) {
        if (at(field).isBlank() || at(field).length() > most) {
            mistakes.add(field, "screening", "paperNeeds." + field);
        }
    }

    private void past(Mistakes mistakes, String field, LocalDate today) {
        if (VietnameseDate.typed(at(field)).filter(d -> !d.isAfter(today)).isEmpty()) {
            mistakes.add(field, "screening", "dateWrong");
        }
    }
}
