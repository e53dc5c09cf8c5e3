package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.upload.UploadDesk;

/**
 * Where a unit's secretary enters what came by hand, post or e-mail; the author gets the same receipt as through the
 * portal. Nothing is refused here for being late or incomplete: the rules say so beside the entry, by the postmark where
 * there is one, and a person decides.
 */
@ApplicationScoped
public class PaperDesk {
    private final Entries entries;
    private final EntryKeys keys;
    private final Keyring keyring;
    private final ContestBook contests;
    private final UnitBook units;
    private final Dossiers dossiers;
    private final Handover handover;
    private final EntryLetters letters;
    private final UploadDesk uploads;
    private final Jobs jobs;

    PaperDesk(
            Entries entries,
            EntryKeys keys,
            Keyring keyring,
            ContestBook contests,
            UnitBook units,
            Dossiers dossiers,
            Handover handover,
            EntryLetters letters,
            UploadDesk uploads,
            Jobs jobs) {
        this.entries = entries;
        this.keys = keys;
        this.keyring = keyring;
        this.contests = contests;
        this.units = units;
        this.dossiers = dossiers;
        this.handover = handover;
        this.letters = letters;
        this.uploads = uploads;
        this.jobs = jobs;
    }

    /**
     * An entry on paper.
     *
     * @param channel hand, post or email
     * @param postmark for post only
     * @param scans complete uploads, in the order of the pages
     */
    public record Paper(
            String channel, @Nullable LocalDate postmark, LocalDate arrival, Draft draft, List<Long> scans) {}

    /** What the author is given; the link is the key. */
    public record Entered(EntryId id, Code code, long sequence, String link, boolean mailed) {}

    /** The same one-time key is answered with the entry that it made. */
    @Transactional
    public Entered enter(String slug, String oneTimeKey, Paper paper, Actor actor) {
        var contest = contests.bySlug(slug);
        var unit = units.byCode(paper.draft().exemplars().getFirst().receivingUnit())
                .orElseThrow(Refusal::notHere);
        if (!actor.unitsAs(Role.SECRETARY, slug).contains(unit.id())) {
            throw Refusal.notHere();
        }
        var use = "paper:" + slug;
        var keyHash = Secret.hash(use + ":" + oneTimeKey);
        var secret = keyring.secretFor(use, oneTimeKey, "");
        var known = keys.of(keyHash).orElse(null);
        if (known != null) {
            return entered(entries.byRef(known.entry()).orElseThrow(), secret);
        }
        var now = contests.now();
        var entry = new Entry(Code.fresh(), contest.id(), Secret.hash(secret), now);
        entries.add(entry);
        keys.add(new EntryKey(keyHash, Secret.hash(""), entry.ref()));
        entry.change(paper.draft(), now);
        for (long scan : paper.scans()) {
            var attached = uploads.attach(scan, "entry:" + entry.ref().value());
            var file = entry.add(NewFile.of(attached), now);
            entries.write();
            jobs.enqueue(new ReadFile(file.number()));
        }
        var at = counts(paper.arrival(), now);
        var report = dossiers.report(
                contest,
                entry.draft(),
                entry.workingFiles(),
                new Dossiers.Arrival(paper.channel(), at, paper.postmark()));
        handover.hand(
                entry,
                contest,
                report,
                new Handover.How(
                        actor.ref(),
                        paper.channel(),
                        TimelineItem.Event.RECEIVED_ON_PAPER,
                        at,
                        now,
                        keyHash,
                        paper.postmark(),
                        paper.arrival()));
        letters.receipt(entry, contest, report, letters.link(entry, secret));
        return entered(entry, secret);
    }

    /** Paper comes on a day, not at a moment: noon of it, or now when noon is still to come. */
    private static Instant counts(LocalDate arrival, Instant now) {
        var noon = arrival.atTime(LocalTime.NOON).atZone(VietnameseDate.ZONE).toInstant();
        return noon.isBefore(now) ? noon : now;
    }

    private Entered entered(Entry entry, String secret) {
        var sent = entry.sent();
        return new Entered(
                entry.ref(),
                entry.code(),
                sent.number(),
                letters.link(entry, secret),
                !sent.email().isBlank());
    }
}
