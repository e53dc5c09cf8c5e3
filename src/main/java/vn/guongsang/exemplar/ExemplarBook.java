package vn.guongsang.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    public ExemplarView byId(ExemplarId id) {
        return exemplars.byRef(id).map(Exemplar::view).orElseThrow(Refusal::notHere);
    }
}
