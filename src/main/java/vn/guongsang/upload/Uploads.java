package vn.guongsang.upload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Uploads implements PanacheRepositoryBase<Upload, Long> {
    Upload add(Upload upload) {
        persistAndFlush(upload);
        return upload;
    }

    Optional<Upload> ofToken(String tokenHash) {
        return find("tokenHash", tokenHash).firstResultOptional();
    }

    Optional<Upload> of(long id) {
        return findByIdOptional(id);
    }

    Optional<Upload> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long openOf(String creator) {
        return count("creator = ?1 and state = ?2", creator, UploadState.OPEN);
    }

    long openOfPerson(String person) {
        return count("person = ?1 and state = ?2", person, UploadState.OPEN);
    }

    /** When the upload before so many later ones began. */
    Optional<Instant> begunBefore(int later) {
        return getEntityManager()
                .createQuery("select u.createdAt from Upload u order by u.createdAt desc", Instant.class)
                .setFirstResult(later)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean holds(String objectKey, boolean growing) {
        return growing
                ? count("objectKey = ?1 and state = ?2", objectKey, UploadState.OPEN) > 0
                : count("objectKey = ?1 and cleared = false", objectKey) > 0;
    }

    List<Upload> expired(Instant now, int most) {
        return find("state <> ?1 and expiresAt <= ?2 and owner is null", UploadState.GONE, now)
                .page(0, most)
                .list();
    }

    List<Upload> uncleared(int most) {
        return find("state = ?1 and cleared = false", UploadState.GONE)
                .page(0, most)
                .list();
    }

    List<Upload> completeAfter(long id, int most) {
        return find("state = ?1 and id > ?2 order by id", UploadState.COMPLETE, id)
                .page(0, most)
                .list();
    }

    long forgetClearedBefore(Instant moment) {
        return delete("state = ?1 and cleared = true and expiresAt < ?2", UploadState.GONE, moment);
    }
}
