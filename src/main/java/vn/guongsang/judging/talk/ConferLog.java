package vn.guongsang.judging.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Keeps what judges said after conferring, inside the transaction of the desk that asks. */
@ApplicationScoped
public class ConferLog {
    private final Confers confers;

    ConferLog(Confers confers) {
        this.confers = confers;
    }

    public void add(Conferred said) {
        confers.add(new Confer(said));
    }

    /** Oldest first. */
    public List<Conferred> about(Collection<Long> sheets) {
        return confers.about(sheets).stream().map(Confer::view).toList();
    }
}
