package vn.guongsang.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kernel.Bilingual;

/** What the forms of this floor offer to choose from, asked from the floors that know. */
@ApplicationScoped
public class ContestChoices {
    private final List<ContestNames> sources;

    ContestChoices(@All List<ContestNames> sources) {
        this.sources = sources;
    }

    public List<ContestNames.Contest> contests() {
        return sources.stream().flatMap(s -> s.contests().stream()).toList();
    }

    public Optional<ContestNames.Contest> contest(String slug) {
        return contests().stream().filter(c -> c.slug().equals(slug)).findFirst();
    }

    /** Kinds of unit by id, over all contests. */
    public Map<String, Bilingual> unitTypes() {
        var types = new LinkedHashMap<String, Bilingual>();
        contests().forEach(c -> c.unitTypes().forEach(t -> types.putIfAbsent(t.id(), t.name())));
        return types;
    }
}
