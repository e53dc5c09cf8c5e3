package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.draft.BirthDate;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.inspect.Inspection;
import vn.guongsang.inspect.RuleBook;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.body.BodyBook;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.reading.FileFacts;

/** Puts together what the rules must know of an entry and asks them. */
@ApplicationScoped
class Dossiers {
    private final FileReadings readings;
    private final LikenessBook likenesses;
    private final BodyBook bodies;
    private final UnitBook units;
    private final Clock clock;

    Dossiers(FileReadings readings, LikenessBook likenesses, BodyBook bodies, UnitBook units, Clock clock) {
        this.readings = readings;
        this.likenesses = likenesses;
        this.bodies = bodies;
        this.units = units;
        this.clock = clock;
    }

    /** How and when an entry arrived; a draft has arrived at no time yet. */
    record Arrival(String channel, @Nullable Instant sentAt, @Nullable LocalDate postmark) {
        static final Arrival NOT_YET = new Arrival("portal", null, null);
    }

    CheckReport report(ContestView contest, Draft draft, List<EntryFile> files, Arrival arrival) {
        if (files.isEmpty()
                || contest.definition().findCategory(draft.category()).isEmpty()) {
            return CheckReport.NOTHING;
        }
        return received(files)
                .map(read ->
                        CheckReport.of(inspect(contest, draft, read, arrival, likenesses.comparison(files, arrival))))
                .orElse(CheckReport.PENDING);
    }

    /** Empty while a file is still to be read. */
    private Optional<List<Dossier.Received>> received(List<EntryFile> files) {
        var received = new ArrayList<Dossier.Received>();
        for (var file : files) {
            var facts = file.read() ? readings.of(file.number()) : Optional.<FileFacts>empty();
            if (facts.isEmpty()) {
                return Optional.empty();
            }
            received.add(new Dossier.Received(file.view().name(), facts.get()));
        }
        return Optional.of(received);
    }

    private Inspection inspect(
            ContestView contest,
            Draft draft,
            List<Dossier.Received> files,
            Arrival arrival,
            Dossier.Comparison comparison) {
        Set<String> declared = new HashSet<>(draft.declarations());
        declared.addAll(draft.consents());
        var facts = new Dossier.EntryFacts(
                draft.authors().stream().map(Dossiers::author).toList(),
                draft.exemplars().stream().map(this::exemplar).toList(),
                declared,
                arrival.channel(),
                arrival.sentAt(),
                arrival.postmark(),
                LocalDate.ofInstant(clock.instant(), VietnameseDate.ZONE),
                barred(contest),
                comparison);
        return RuleBook.of(contest.definition()).inspect(new Dossier(draft.category(), files, facts));
    }

    private static Dossier.Author author(Draft.Writer author) {
        var guardian = author.guardian();
        return new Dossier.Author(
                author.name(),
                BirthDate.parse(author.birthDate()).orElse(null),
                author.phone(),
                author.email(),
                author.address(),
                author.occupation(),
                author.position(),
                author.workplace(),
                author.tie(),
                guardian == null ? null : new Dossier.Guardian(guardian.name(), guardian.phone()));
    }

    private Dossier.Exemplar exemplar(Draft.Subject subject) {
        return new Dossier.Exemplar(
                subject.kind(),
                subject.name(),
                subject.phone(),
                subject.position(),
                subject.place(),
                subject.field(),
                units.byCode(subject.receivingUnit()).map(UnitView::name).orElse(null),
                subject.honours().stream().map(Dossiers::words).toList(),
                subject.newDeeds());
    }

    private static String words(Draft.Honoured honour) {
        return List.of(honour.title(), honour.body(), honour.year()).stream()
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private List<Dossier.Barred> barred(ContestView contest) {
        return bodies.membersOf(contest.slug()).stream()
                .map(member -> new Dossier.Barred(
                        member.fullName(), member.birthYear(), member.phone(), bodyName(contest, member.body())))
                .toList();
    }

    private static Bilingual bodyName(ContestView contest, String body) {
        return contest.definition().barredBodies().stream()
                .filter(known -> known.id().equals(body))
                .map(known -> known.name())
                .findFirst()
                .orElse(new Bilingual(body, body));
    }
}
