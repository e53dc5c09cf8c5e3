package vn.guongsang.awards.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.guongsang.awards.board.TieMinutes;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Mistakes;

/** A tie decision as typed; every field stands under the name of its group, since two groups may wait at once. */
public record TieForm(Map<String, String> typed) {
    static final TieForm BLANK = new TieForm(Map.of());

    public String value(String field) {
        return VietnameseText.stored(typed.getOrDefault(field, ""));
    }

    /** Whether this place was chosen for this entry. */
    public boolean place(String group, long entry, int place) {
        return value(group + "-place-" + entry).equals(String.valueOf(place));
    }

    Mistakes mistakes(String group, List<EntryId> tied, LocalDate today) {
        var mistakes = Mistakes.none();
        if (order(group, tied).isEmpty()) {
            mistakes.add(group + "-order", "awards", "tieOrderWrong", tied.size());
        }
        text(mistakes, group + "-body", 200, "tieBodyMissing");
        text(mistakes, group + "-number", 60, "tieNumberMissing");
        var date = VietnameseDate.typed(value(group + "-date"));
        if (date.isEmpty() || date.get().isAfter(today)) {
            mistakes.add(group + "-date", "awards", "paperDateWrong");
        }
        text(mistakes, group + "-words", 2000, "tieWordsMissing");
        return mistakes;
    }

    TieMinutes minutes(String group, List<EntryId> tied) {
        return new TieMinutes(
                order(group, tied).orElseThrow(),
                value(group + "-body"),
                value(group + "-number"),
                VietnameseDate.typed(value(group + "-date")).orElseThrow(),
                value(group + "-words"));
    }

    private void text(Mistakes mistakes, String field, int most, String key) {
        if (value(field).isEmpty() || value(field).length() > most) {
            mistakes.add(field, "awards", key, most);
        }
    }

    /** The tied entries by the places given to them; empty unless each place is given once. */
    private Optional<List<EntryId>> order(String group, List<EntryId> tied) {
        var places = new TreeMap<Integer, EntryId>();
        for (var entry : tied) {
            var place = value(group + "-place-" + entry.value());
            if (!place.matches("[0-9]{1,4}")) {
                return Optional.empty();
            }
            places.put(Integer.parseInt(place), entry);
        }
        boolean each = new HashSet<>(places.values()).size() == tied.size() && places.lastKey() == tied.size();
        return each ? Optional.of(List.copyOf(places.values())) : Optional.empty();
    }
}
