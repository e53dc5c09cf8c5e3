package vn.guongsang.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MailMessages implements PanacheRepositoryBase<MailMessage, Long> {
    void add(MailMessage message) {
        persistAndFlush(message);
    }

    MailMessage of(long id) {
        return findByIdOptional(id).orElseThrow();
    }

    List<MailMessage> newest(int most) {
        return find("order by id desc").page(0, most).list();
    }

    List<MailMessage> about(String subject) {
        return find("about = ?1 order by id", subject).list();
    }
}
