package vn.guongsang.judging.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class Confers implements PanacheRepositoryBase<Confer, Long> {

    List<Confer> about(Collection<Long> sheets) {
        return sheets.isEmpty() ? List.of() : list("sheetId in ?1 order by id", sheets);
    }

    void add(Confer confer) {
        persist(confer);
    }
}
