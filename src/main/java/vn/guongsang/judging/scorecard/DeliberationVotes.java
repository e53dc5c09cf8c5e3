package vn.guongsang.judging.scorecard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DeliberationVotes implements PanacheRepositoryBase<DeliberationVote, Long> {

    List<DeliberationVote> of(Deliberation deliberation) {
        return list("deliberationId = ?1 order by id", deliberation.id());
    }

    /** The judge's vote, or a new one that is kept. */
    DeliberationVote mine(Deliberation deliberation, Sheet sheet) {
        return find("deliberationId = ?1 and sheetId = ?2", deliberation.id(), sheet.number())
                .firstResultOptional()
                .orElseGet(() -> {
                    var vote = new DeliberationVote(deliberation.id(), sheet.number());
                    persist(vote);
                    return vote;
                });
    }
}
