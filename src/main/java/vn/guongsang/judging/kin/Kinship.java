package vn.guongsang.judging.kin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

@ApplicationScoped
class Kinship implements PanacheRepositoryBase<DeclaredKin, Long> {

    List<DeclaredKin> of(ContestId contest, PersonId judge) {
        return list("contestId = ?1 and judgeId = ?2 order by id", contest.value(), judge.value());
    }

    Map<PersonId, Set<String>> names(ContestId contest) {
        return list("contestId", contest.value()).stream()
                .collect(Collectors.groupingBy(
                        DeclaredKin::judge, Collectors.mapping(DeclaredKin::name, Collectors.toSet())));
    }

    void add(DeclaredKin kin) {
        persist(kin);
    }
}
