package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.upload.UploadPolicy;
import vn.guongsang.upload.UploadView;

/**
 * A file may be as large as its category allows. What belongs to an entry is invisible without the entry's secret, and with
 * it can only be taken away through the entry, so that no entry ever names bytes that are gone.
 */
@ApplicationScoped
class EntryUploadPolicy implements UploadPolicy {
    private static final String OWNER = "entry:";
    private static final long WITHOUT_CONTESTS = 1L << 30;
    private final ContestBook contests;
    private final Entries entries;
    private final Most together;

    EntryUploadPolicy(
            ContestBook contests,
            Entries entries,
            @ConfigProperty(name = "guongsang.upload.open-per-person", defaultValue = "20") int perPerson,
            @ConfigProperty(name = "guongsang.upload.open-per-address", defaultValue = "200") int perAddress,
            @ConfigProperty(name = "guongsang.upload.new-per-minute", defaultValue = "6000") int newPerMinute) {
        this.contests = contests;
        this.entries = entries;
        this.together = new Most(perPerson, perAddress, newPerMinute);
    }

    @Override
    public long mostBytes(Wish wish) {
        if (wish.contest() == null) {
            return mostBytesOfAll();
        }
        var contest = contests.bySlug(wish.contest());
        if (wish.category() == null) {
            return mostBytes(contest);
        }
        var limits = contest.definition()
                .findCategory(wish.category())
                .map(ContestDefinition.Category::limits)
                .orElseThrow(Refusal::notHere);
        return Math.min(limits.bytesPerFile(), Math.max(0, limits.bytesOfAll() - already(wish.person())));
    }

    /** What an entry has before this file. */
    private long already(@Nullable String person) {
        return person == null || !person.startsWith(OWNER)
                ? 0
                : entries.bytesOf(new EntryId(Long.parseLong(person.substring(OWNER.length()))));
    }

    @Override
    public long mostBytesOfAll() {
        return contests.all().stream()
                .map(EntryUploadPolicy::mostBytes)
                .max(Comparator.naturalOrder())
                .orElse(WITHOUT_CONTESTS);
    }

    @Override
    public Most most() {
        return together;
    }

    @Override
    public Change mayChange(UploadView upload, @Nullable String secret) {
        var owner = upload.owner();
        if (owner == null) {
            return Change.ALLOWED;
        }
        if (secret == null || !owner.startsWith(OWNER)) {
            return Change.HIDDEN;
        }
        boolean theirs = entries.byRef(new EntryId(Long.parseLong(owner.substring(OWNER.length()))))
                .filter(entry -> Secret.same(Secret.hash(secret), entry.secretHash()))
                .isPresent();
        return theirs ? Change.FROZEN : Change.HIDDEN;
    }

    private static long mostBytes(ContestView contest) {
        return contest.definition().categories().stream()
                .map(ContestDefinition.Category::limits)
                .mapToLong(ContestDefinition.Limits::bytesPerFile)
                .max()
                .orElse(WITHOUT_CONTESTS);
    }
}
