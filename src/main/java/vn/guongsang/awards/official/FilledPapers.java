package vn.guongsang.awards.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class FilledPapers implements PanacheRepositoryBase<OfficialPaper, Long> {
    Optional<OfficialPaper> of(ContestId contest, PaperKind kind) {
        return find("contestId = ?1 and kind = ?2", contest.value(), kind).firstResultOptional();
    }

    void add(OfficialPaper paper) {
        persistAndFlush(paper);
    }
}
