package vn.guongsang.judging.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.mark.Mark;
import vn.guongsang.kernel.Secret;

/** One closing of a sheet: the text that was sealed and its hash. Never changed. */
@Entity
class SheetSeal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private Instant sealedAt = Instant.EPOCH;

    @Column(nullable = false, updatable = false)
    private int total;

    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private String content = "";

    @Column(nullable = false, updatable = false, columnDefinition = "char(64)")
    private String hash = "";

    protected SheetSeal() {}

    SheetSeal(String content, int total, Instant at) {
        this.content = content;
        this.total = total;
        this.sealedAt = at;
        this.hash = Secret.hash(content);
    }

    /** Lengths stand before free text, so that no two different sheets share one text. */
    static String textOf(String ref, List<Mark> marks, String comment, Instant at) {
        var text = new StringBuilder("guong-sang sheet 1\n" + ref + "\n" + at + "\n");
        for (var m : marks) {
            text.append("%s %d/%d %s\n".formatted(m.criterion(), m.halfPoints(), 2 * m.max(), sized(m.comment())));
        }
        return text.append(sized(comment)).append('\n').toString();
    }

    private static String sized(String free) {
        return free.length() + ":" + free;
    }

    Instant at() {
        return sealedAt;
    }

    int total() {
        return total;
    }

    String hash() {
        return hash;
    }

    boolean fits() {
        return Secret.hash(content).equals(hash);
    }
}
