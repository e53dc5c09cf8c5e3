package vn.guongsang.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.approval.Approved;
import vn.guongsang.approval.Motion;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.publishing.text.ResultsDraft;
import vn.guongsang.web.Words;

/** Where results are proposed for publication and, once a second person approved, become public. */
@ApplicationScoped
public class PublicationDesk {
    static final String KIND = "publication";

    private final ContestBook contests;
    private final ReleaseDesk releases;
    private final ResultsDrafts drafts;
    private final Publications publications;
    private final ApprovalDesk approvals;
    private final Audit audit;

    PublicationDesk(
            ContestBook contests,
            ReleaseDesk releases,
            ResultsDrafts drafts,
            Publications publications,
            ApprovalDesk approvals,
            Audit audit) {
        this.contests = contests;
        this.releases = releases;
        this.drafts = drafts;
        this.publications = publications;
        this.approvals = approvals;
        this.audit = audit;
    }

    /**
     * What the organiser's page shows.
     *
     * @param hash of the draft, to be sent back with the proposal; empty while there is nothing to publish
     * @param waiting proposals that nobody approved yet
     * @param scheduled approved, and kept back until its moment
     * @param published the newest first
     */
    public record Desk(
            ContestView contest,
            ResultsDraft draft,
            String hash,
            List<PublicationView> waiting,
            List<PublicationView> scheduled,
            List<PublicationView> published,
            boolean mayPropose) {

        /** True when the proposal that waits is no longer what the awards say. */
        public boolean outdated() {
            return waiting.stream().anyMatch(w -> !w.contentHash().equals(hash));
        }

        public boolean correction() {
            return !published.isEmpty();
        }

        /** True when nothing changed since the version that is public. */
        public boolean same() {
            return standing() && published.getFirst().contentHash().equals(hash);
        }

        /** True while a version is public; a withdrawn one no longer is. */
        public boolean standing() {
            return correction() && !published.getFirst().withdrawn();
        }
    }

    /** The preview with everything that stands in its way. */
    @Transactional
    public Desk desk(String slug, Actor actor) {
        var contest = readable(slug, actor);
        var draft = drafts.of(contest);
        return new Desk(
                contest,
                draft,
                draft.results() == null ? "" : draft.hash(),
                publications.waiting(contest.id()).stream()
                        .map(Publication::view)
                        .toList(),
                publications.scheduled(contest.id()).stream()
                        .map(Publication::view)
                        .toList(),
                publications.published(contest.id()).stream()
                        .map(Publication::view)
                        .toList(),
                actor.is(Role.ORGANISER, slug));
    }

    /** A proposed or published version, for those who may prepare or approve it. */
    @Transactional
    public PublicationView version(String slug, long id, Actor actor) {
        var contest = readable(slug, actor);
        return publications
                .of(id)
                .filter(p -> p.contest().equals(contest.id()))
                .map(Publication::view)
                .orElseThrow(Refusal::notHere);
    }

    /** Puts exactly what was shown before the approvers; a correction says why. */
    @Transactional
    public void propose(String slug, String hashShown, Publication.Terms terms, Actor actor) {
        var reason = terms.reason();
        var contest = organised(slug, actor);
        var draft = drafts.of(contest);
        mustBeReady(draft);
        if (!draft.hash().equals(hashShown)) {
            throw new Refusal.Changed();
        }
        var before = publications.published(contest.id());
        if (!before.isEmpty() && reason.isBlank()) {
            throw new Refusal.Unfit("reason", Words.both("publishing", "reasonDue"));
        }
        mustLieAhead(terms);
        publications.waiting(contest.id()).forEach(Publication::retire);
        var publication = new Publication(contest.id(), draft, terms, actor.id(), contests.now());
        publications.add(publication);
        var subject = "contest:" + contest.id().value();
        publication.awaits(approvals.propose(new Motion(
                KIND,
                subject,
                contest.slug(),
                draft.hash(),
                actor.id(),
                ProposedLines.of(contest, publication.view(), before.size() + 1))));
        audit.note(
                actor.ref(),
                "publishing.proposed",
                subject,
                Map.of("publication", publication.ref(), "hash", draft.hash(), "reason", reason));
    }

    /** Records a consent that came outside the portal. */
    @Transactional
    public void recordBasis(String slug, EntryId entry, PublicationBasis.Consent consent, Actor actor) {
        var contest = organised(slug, actor);
        if (publications.basis(contest.id(), entry).isPresent()
                || drafts.of(contest).missing().stream()
                        .noneMatch(m -> m.entry().equals(entry))) {
            throw Refusal.notHere();
        }
        publications.add(new PublicationBasis(contest.id(), entry, consent, actor.id(), contests.now()));
        audit.note(
                actor.ref(),
                "publishing.basisRecorded",
                "contest:" + contest.id().value(),
                Map.of("entry", entry.value(), "on", consent.givenOn().toString(), "words", consent.wording()));
    }

    /** Runs inside the approval: what changed since the proposal undoes the approval too. */
    void approved(@Observes Approved approved) {
        if (approved.kind().equals(KIND)) {
            publish(publications.ofProposal(approved.id()).orElseThrow(Refusal.Changed::new), approved);
        }
    }

    private void publish(Publication publication, Approved approved) {
        var now = drafts.of(contests.byId(publication.contest()));
        if (!now.ready() || !now.hash().equals(approved.contentHash())) {
            throw new Refusal.WrongState(Words.both("publishing", "changedSince"));
        }
        // only one version may wait for its moment
        publications.scheduled(publication.contest()).forEach(Publication::lapse);
        publication.approve(approved.approver());
        if (publication.waitsUntilAfter(contests.now())) {
            releases.keepBack(publication, approved.approver());
        } else {
            releases.release(publication);
        }
    }

    private void mustLieAhead(Publication.Terms terms) {
        if (terms.publishAt() != null && !terms.publishAt().isAfter(contests.now())) {
            throw new Refusal.Unfit("publishAt", Words.both("publishing", "publishAtPast"));
        }
    }

    private static void mustBeReady(ResultsDraft draft) {
        if (!draft.ready()) {
            throw new Refusal.WrongState(Words.both("publishing", "notReady"));
        }
    }

    /** Vietnamese labels: the approval's page is an official's page and shows them as they are. */
    private ContestView readable(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug) && !actor.is(Role.APPROVER, slug) && !actor.is(Role.AUDITOR, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }

    private ContestView organised(String slug, Actor actor) {
        if (!actor.is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }
}
