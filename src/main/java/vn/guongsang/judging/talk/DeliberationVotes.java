package vn.guongsang.judging.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DeliberationVotes implements PanacheRepositoryBase<DeliberationVote, Long> {

    List<DeliberationVote> of(long deliberation) {
        return list("deliberationId = ?1 order by id", deliberation);
    }

    /** The judge's vote, or a new one that is kept. */
    DeliberationVote mine(long deliberation, long sheet) {
        return find("deliberationId = ?1 and sheetId = ?2", deliberation, sheet)
                .firstResultOptional()
                .orElseGet(() -> {
                    var vote = new DeliberationVote(deliberation, sheet);
                    persist(vote);
                    return vote;
                });
    }
}
