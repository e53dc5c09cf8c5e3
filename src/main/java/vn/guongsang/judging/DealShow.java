package vn.guongsang.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.judging.panel.Bar;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.Juror;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.judging.statistics.DesignForecast;
import vn.guongsang.judging.statistics.Ratings;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/** Lays a deal out as a table: entry by entry while a person can read that, else unit by unit. */
final class DealShow {
    private static final int READABLE = 120;
    private final ContestDefinition rules;
    private final Deal deal;
    private final List<Juror> jurors;
    private final List<EntryRow> rows;
    private final Map<Pair, String> states = new HashMap<>();
    private final Map<EntryId, Integer> sheets = new HashMap<>();

    DealShow(ContestDefinition rules, Deal deal, List<Juror> jurors, List<EntryRow> rows) {
        this.rules = rules;
        this.deal = deal;
        this.jurors = jurors;
        this.rows = rows;
        deal.fresh().forEach(p -> states.put(p, "fresh"));
        deal.kept().forEach(p -> states.put(p, "kept"));
        deal.leftOut().forEach((p, bar) -> states.put(p, bar.name()));
        deal.takenBack().forEach(p -> states.put(p, "takenBack"));
        deal.standing().forEach(p -> sheets.merge(p.entry(), 1, Integer::sum));
    }

    List<DealView.Load> loads() {
        var loads = deal.loads();
        return jurors.stream()
                .map(j -> new DealView.Load(
                        j.judge(), j.name(), loads.getOrDefault(j.judge(), 0), j.most() == null ? 0 : j.most()))
                .toList();
    }

    List<DealView.Line> lines() {
        return rows.size() > READABLE ? List.of() : allLines();
    }

    List<DealView.Line> allLines() {
        return rows.stream().map(this::line).toList();
    }

    private DealView.Line line(EntryRow row) {
        var cells = jurors.stream()
                .map(j -> new DealView.Cell(j.name(), states.getOrDefault(new Pair(row.id(), j.judge()), "")))
                .toList();
        return new DealView.Line(
                row.code(),
                row.title(),
                rules.category(row.category()).name(),
                row.unitName(),
                cells,
                sheets.getOrDefault(row.id(), 0),
                deal.thin().contains(row.id()));
    }

    List<DealView.Cross> crosses() {
        if (rows.size() <= READABLE) {
            return List.of();
        }
        var byUnit = new LinkedHashMap<String, List<EntryRow>>();
        rows.stream().sorted(java.util.Comparator.comparing(EntryRow::unitName)).forEach(r -> byUnit.computeIfAbsent(
                        r.unitName(), u -> new ArrayList<>())
                .add(r));
        var crosses = new ArrayList<DealView.Cross>();
        byUnit.forEach((unit, own) -> crosses.add(new DealView.Cross(
                unit, own.size(), jurors.stream().map(j -> share(own, j)).toList())));
        return crosses;
    }

    private DealView.Share share(List<EntryRow> own, Juror juror) {
        int given = 0;
        int barred = 0;
        for (var row : own) {
            var state = states.getOrDefault(new Pair(row.id(), juror.judge()), "");
            given += state.equals("fresh") || state.equals("kept") ? 1 : 0;
            barred += isBar(state) ? 1 : 0;
        }
        return new DealView.Share(given, barred);
    }

    private static boolean isBar(String state) {
        for (var bar : Bar.values()) {
            if (bar.name().equals(state)) {
                return true;
            }
        }
        return false;
    }

    DealView.Forecast forecast() {
        var judges = new LinkedHashMap<PersonId, Integer>();
        var entries = new LinkedHashMap<EntryId, Integer>();
        var ratings = new ArrayList<Ratings.Rating>();
        for (var pair : deal.standing()) {
            ratings.add(new Ratings.Rating(
                    entries.computeIfAbsent(pair.entry(), e -> entries.size()),
                    judges.computeIfAbsent(pair.judge(), j -> judges.size()),
                    0));
        }
        if (ratings.isEmpty()) {
            return new DealView.Forecast(0, 0, "–", "–");
        }
        var forecast = DesignForecast.of(Ratings.of(entries.size(), judges.size(), ratings));
        return new DealView.Forecast(
                forecast.parts(),
                forecast.fewestShared(),
                shown(forecast.meanError()),
                shown(forecast.correctedError()));
    }

    private static String shown(double points) {
        return Double.isNaN(points) ? "–" : String.format(Locale.of("vi"), "%.1f", points);
    }
}
