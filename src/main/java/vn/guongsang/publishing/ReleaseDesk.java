package vn.guongsang.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.kernel.PersonId;

/** Makes an approved version public: at once, or when its moment has come by the database's clock. */
@ApplicationScoped
public class ReleaseDesk {
    private final ContestBook contests;
    private final ContestDesk contestDesk;
    private final ResultsDrafts drafts;
    private final Publications publications;
    private final Audit audit;

    ReleaseDesk(
            ContestBook contests,
            ContestDesk contestDesk,
            ResultsDrafts drafts,
            Publications publications,
            Audit audit) {
        this.contests = contests;
        this.contestDesk = contestDesk;
        this.drafts = drafts;
        this.publications = publications;
        this.audit = audit;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void due() {
        releaseDue(contests.now());
    }

    @Transactional
    void releaseDue(Instant now) {
        publications.due(now).forEach(this::releaseOrLapse);
    }

    // what changed while it was kept back was approved by nobody
    private void releaseOrLapse(Publication publication) {
        var draft = drafts.of(contests.byId(publication.contest()));
        if (draft.ready() && draft.hash().equals(publication.view().contentHash())) {
            release(publication);
        } else {
            publication.lapse();
            audit.note(
                    "system",
                    "publishing.lapsed",
                    "publication:" + publication.ref(),
                    Map.of("hash", publication.view().contentHash()));
        }
    }

    void release(Publication publication) {
        var contest = contests.byId(publication.contest());
        var before = publications.published(contest.id());
        publications.standing(contest.id()).ifPresent(Publication::correct);
        publication.publish(before.size() + 1, contests.now());
        var view = publication.view();
        var approver =
                "person:" + java.util.Objects.requireNonNull(view.approver()).value();
        contestDesk.markPublished(contest.id(), approver);
        publication.pin(audit.note(
                approver,
                "publishing.published",
                "publication:" + publication.ref(),
                Map.of(
                        "contest", contest.slug(),
                        "version", before.size() + 1,
                        "hash", view.contentHash(),
                        "proposer", view.proposer().value())));
    }

    /** Approved for later: nobody sees it before. */
    void keepBack(Publication publication, PersonId approver) {
        audit.note(
                "person:" + approver.value(),
                "publishing.scheduled",
                "publication:" + publication.ref(),
                Map.of(
                        "hash", publication.view().contentHash(),
                        "at", String.valueOf(publication.view().publishAt())));
    }
}
