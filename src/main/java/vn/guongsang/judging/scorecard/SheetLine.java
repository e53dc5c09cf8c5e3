package vn.guongsang.judging.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.mark.Mark;

/** One criterion of a sheet. */
@Entity
class SheetLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String criterion = "";

    private @Nullable String role;
    private int maxPoints;
    private @Nullable Integer halfPoints;

    @Column(nullable = false, columnDefinition = "longtext")
    private String comment = "";

    protected SheetLine() {}

    SheetLine(String criterion) {
        this.criterion = criterion;
    }

    void become(Mark mark) {
        role = mark.role();
        maxPoints = mark.max();
        halfPoints = mark.halfPoints();
        comment = mark.comment();
    }

    Mark mark() {
        return new Mark(criterion, role, maxPoints, halfPoints, comment);
    }
}
