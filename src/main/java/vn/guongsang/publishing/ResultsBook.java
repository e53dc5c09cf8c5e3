package vn.guongsang.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;

/** Reads what is public. */
@ApplicationScoped
public class ResultsBook {
    private final ContestBook contests;
    private final Publications publications;
    private final AuditDesk audit;

    ResultsBook(ContestBook contests, Publications publications, AuditDesk audit) {
        this.contests = contests;
        this.publications = publications;
        this.audit = audit;
    }

    /**
     * A published version.
     *
     * @param chain null in the second before the sequencer has numbered the act
     * @param newest the version that stands now
     */
    public record Published(
            ContestView contest,
            PublicationView publication,
            @Nullable Chain chain,
            int newest,
            List<PublicationView> versions) {
        /** True when the newest version was taken back: then none is shown any more, only that they were there. */
        public boolean withdrawn() {
            return versions.getFirst().withdrawn();
        }

        public boolean outdated() {
            return publication.number() < newest;
        }
    }

    /** The link of the audit's chain that holds the act of publishing. */
    public record Chain(long sequence, String hash) {}

    /** The version that stands now; empty before publication and after a withdrawal. */
    public Optional<Published> newest(String slug) {
        return find(contests.bySlug(slug), 0).filter(p -> !p.withdrawn());
    }

    /** Every version ever public, the newest first; empty before publication. */
    public Optional<Published> history(String slug) {
        return find(contests.bySlug(slug), 0);
    }

    /** A certain version, also one that was corrected since. */
    public Published version(String slug, int number) {
        return find(contests.bySlug(slug), number).orElseThrow(Refusal::notHere);
    }

    /** Every version that was ever public, the newest first. */
    public List<PublicationView> versions(ContestId contest) {
        return publications.published(contest).stream().map(Publication::view).toList();
    }

    private Optional<Published> find(ContestView contest, int number) {
        var versions = versions(contest.id());
        return versions.stream()
                .filter(v -> number == 0 || v.number() == number)
                .findFirst()
                .map(v ->
                        new Published(contest, v, chain(v), versions.getFirst().number(), versions));
    }

    private @Nullable Chain chain(PublicationView published) {
        return audit.linkOf("publication:" + published.id(), String.valueOf(published.auditHash()))
                .map(link -> new Chain(link.sequence(), link.hash()))
                .orElse(null);
    }
}
