package vn.guongsang.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.ExemplarId;
import vn.guongsang.kernel.Refusal;

/** The door through which higher floors read exemplars. */
@ApplicationScoped
public class ExemplarBook {
    private final Exemplars exemplars;

    ExemplarBook(Exemplars exemplars) {
        this.exemplars = exemplars;
    }

    /** In the order in which the author named them. */
    public List<ExemplarView> ofEntry(EntryId entry) {
        return exemplars.ofEntry(entry).stream().map(Exemplar::view).toList();
    }

    /** Names and units alone, in one read. */
    public Map<EntryId, List<ExemplarName>> namesOf(List<EntryId> entries) {
        return exemplars.names(entries).stream().collect(Collectors.groupingBy(ExemplarName::entry));
    }

    public ExemplarView byId(ExemplarId id) {
        return exemplars.byRef(id).map(Exemplar::view).orElseThrow(Refusal::notHere);
    }
}
