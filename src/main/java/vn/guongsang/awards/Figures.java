package vn.guongsang.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.awards.board.FigureView;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.PrizeAudit;

/** Decisions about figures that do not agree. */
@ApplicationScoped
class Figures implements PanacheRepositoryBase<FigureDecision, Long> {
    /** Every difference of the scheme as it stands, with the newest decision about exactly these two figures. */
    List<FigureView> of(ContestView contest) {
        var decided = list("contestId = ?1 order by id desc", contest.id().value());
        return PrizeAudit.of(contest.definition().prizes()).findings().stream()
                .map(finding -> decided.stream()
                        .filter(d -> d.about(finding))
                        .findFirst()
                        .map(d -> d.view(finding))
                        .orElseGet(() -> new FigureView(finding, null, null)))
                .toList();
    }

    void add(FigureDecision decision) {
        persistAndFlush(decision);
    }
}
