package vn.guongsang.entry.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.draft.Ask;
import vn.guongsang.entry.draft.Completeness;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.web.Mistakes;

/** Authors and exemplars of a draft with the questions about them, and what is missing. */
@ApplicationScoped
class StepCards {
    private final UnitBook units;
    private final Clock clock;

    StepCards(UnitBook units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** One author with the questions about him. */
    record AuthorCard(int row, List<Ask> asks, Draft.Writer author, boolean minor) {
        public String at() {
            return "authors." + row;
        }

        public boolean grown() {
            return !minor;
        }

        public String guardianNameField() {
            return at() + ".guardian.name";
        }

        public String guardianPhoneField() {
            return at() + ".guardian.phone";
        }
    }

    /** One exemplar with the questions about it; there is always an empty row for one more honour. */
    record ExemplarCard(int row, List<Ask> asks, Draft.Subject exemplar, String unit) {
        public String at() {
            return "exemplars." + row;
        }

        public int number() {
            return row + 1;
        }

        public HonourFields honourAt(int place) {
            var start = at() + ".honours." + place + ".";
            return new HonourFields(start + "title", start + "body", start + "year");
        }

        public List<Draft.Honoured> honours() {
            var rows = new ArrayList<>(exemplar.honours());
            if (rows.size() < Draft.MOST_HONOURS) {
                rows.add(Draft.Honoured.EMPTY);
            }
            return rows;
        }
    }

    /** The names of the fields of one honour. */
    record HonourFields(String title, String body, String year) {}

    List<AuthorCard> authors(DraftView entry) {
        var shape = completeness(entry);
        var cards = new ArrayList<AuthorCard>();
        for (var author : entry.draft().authors()) {
            var asks = Ask.author(entry.contest().definition(), author, cards.size());
            cards.add(new AuthorCard(cards.size(), asks, author, shape.minor(author)));
        }
        return cards;
    }

    List<ExemplarCard> exemplars(DraftView entry) {
        var cards = new ArrayList<ExemplarCard>();
        for (var exemplar : entry.draft().exemplars()) {
            var asks = Ask.exemplar(entry.contest().definition(), exemplar, cards.size());
            var unit = units.byCode(exemplar.receivingUnit()).map(UnitView::name);
            cards.add(new ExemplarCard(cards.size(), asks, exemplar, unit.orElse(exemplar.receivingUnit())));
        }
        return cards;
    }

    Completeness completeness(DraftView entry) {
        return new Completeness(
                entry.contest().definition(),
                LocalDate.ofInstant(clock.instant(), VietnameseDate.ZONE),
                code -> units.byCode(code).filter(UnitView::active).isPresent());
    }

    static Mistakes mistakes(List<Completeness.Gap> gaps) {
        var mistakes = Mistakes.none();
        gaps.forEach(gap -> mistakes.add(field(gap.place()), gap.message()));
        return mistakes;
    }

    /** {@code authors[0].phone} is the field {@code authors.0.phone}. */
    static String field(String place) {
        return place.replace("[", ".").replace("]", "");
    }
}
