package vn.guongsang.entry.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** Reads the pages' forms into drafts; buttons that add or remove a row are part of the form, so no script is needed. */
record DraftForms(FormFields form, UnitBook units) {

    UnaryOperator<Draft> who() {
        var authors = new ArrayList<Draft.Writer>();
        for (int i = 0; i < form.rows("authors"); i++) {
            authors.add(author("authors." + i + "."));
        }
        rows(authors, "Author", Draft.Writer.EMPTY);
        return draft -> draft.withAuthors(authors);
    }

    UnaryOperator<Draft> work() {
        var exemplars = new ArrayList<Draft.Subject>();
        for (int i = 0; i < form.rows("exemplars"); i++) {
            exemplars.add(exemplar("exemplars." + i + "."));
        }
        rows(exemplars, "Exemplar", Draft.Subject.EMPTY);
        return draft -> draft.withWork(form.text("category"), form.text("title"), exemplars);
    }

    UnaryOperator<Draft> statements() {
        return draft -> draft.withStatements(form.all("declarations"), form.all("consents"));
    }

    /** The button that was pressed: next, save, addAuthor, removeAuthor.1 … */
    String act() {
        return form.text("act");
    }

    private <T> void rows(List<T> rows, String what, T fresh) {
        if (act().equals("add" + what)) {
            rows.add(fresh);
        }
        if (act().startsWith("remove" + what + ".")) {
            int row = parsed(act().substring(act().indexOf('.') + 1));
            if (row > 0 && row < rows.size()) {
                rows.remove(row);
            }
        }
    }

    private static int parsed(String digits) {
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : -1;
    }

    private Draft.Writer author(String at) {
        return new Draft.Writer(
                form.text(at + "name"),
                form.text(at + "birthDate"),
                form.text(at + "phone"),
                form.text(at + "email"),
                form.text(at + "address"),
                form.text(at + "occupation"),
                form.text(at + "position"),
                form.text(at + "workplace"),
                form.text(at + "tie"),
                new Draft.Guardian(form.text(at + "guardian.name"), form.text(at + "guardian.phone")));
    }

    private Draft.Subject exemplar(String at) {
        var honours = new ArrayList<Draft.Honoured>();
        for (int i = 0; i < form.rows(at + "honours"); i++) {
            var row = at + "honours." + i + ".";
            honours.add(new Draft.Honoured(form.text(row + "title"), form.text(row + "body"), form.text(row + "year")));
        }
        return new Draft.Subject(
                form.text(at + "kind"),
                form.text(at + "name"),
                form.text(at + "phone"),
                form.text(at + "position"),
                form.text(at + "place"),
                form.text(at + "field"),
                unit(form.text(at + "receivingUnit")),
                honours,
                form.text(at + "newDeeds"));
    }

    /** The list gives names; a name, or as much of it as fits one unit alone, stands for that unit's code. */
    private String unit(String typed) {
        var sought = VietnameseText.folded(typed);
        if (sought.isEmpty()) {
            return "";
        }
        var active = units.active();
        var exact = active.stream()
                .filter(u -> VietnameseText.folded(u.name()).equals(sought)
                        || u.code().equals(typed.strip()))
                .toList();
        var fitting = exact.isEmpty()
                ? active.stream()
                        .filter(u -> VietnameseText.folded(u.name()).contains(sought))
                        .toList()
                : exact;
        return fitting.size() == 1
                ? fitting.stream().map(UnitView::code).findFirst().orElse(typed)
                : typed;
    }
}
