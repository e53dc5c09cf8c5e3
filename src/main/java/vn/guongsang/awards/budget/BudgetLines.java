package vn.guongsang.awards.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, Long> {
    List<BudgetLine> ofContest(ContestId contest) {
        return list("contestId = ?1 order by id", contest.value());
    }

    Optional<BudgetLine> of(ContestId contest, long id) {
        return find("contestId = ?1 and id = ?2", contest.value(), id).firstResultOptional();
    }

    void add(BudgetLine line) {
        persistAndFlush(line);
    }

    void remove(BudgetLine line) {
        delete(line);
    }
}
