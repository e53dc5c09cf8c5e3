package vn.guongsang.awards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.guongsang.kernel.Refusal;

/** What everything settled for one contest hangs on; of two organisers at once the second is told. */
@Entity
class AwardBoard {
    @Id
    private long contestId;

    private int acts;

    @Version
    private int version;

    protected AwardBoard() {}

    int version() {
        return version;
    }

    void mustStandAt(int expected) {
        if (version != expected) {
            throw new Refusal.Changed();
        }
    }

    void act() {
        acts++;
    }
}
