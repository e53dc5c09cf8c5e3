package vn.guongsang.inspect.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Author;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseDate;

/** A child's entry needs a guardian; a child is under sixteen by law, whatever the contest. */
public record GuardianOfMinor() implements FormRule {
    public static final int GROWN = 16;
    private static final Source LAW = new Source("Luật Trẻ em 102/2016/QH13", "Điều 1");

    @Override
    public String key() {
        return "guardian";
    }

    @Override
    public Source source() {
        return LAW;
    }

    @Override
    public List<Object> asks() {
        return List.of(GROWN);
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        if (entry.authors().stream().noneMatch(author -> minor(author, entry))) {
            return Result.doesNotApply();
        }
        var findings = new ArrayList<Finding>();
        for (var author : entry.authors()) {
            if (minor(author, entry) && author.guardian() == null) {
                findings.add(new Finding.NoGuardian(author.name() == null ? "" : author.name(), age(author, entry)));
            }
        }
        return Result.found(findings);
    }

    static boolean minor(Author author, EntryFacts entry) {
        return author.birthDate() != null && age(author, entry) < GROWN;
    }

    private static int age(Author author, EntryFacts entry) {
        LocalDate on = entry.sentAt() == null
                ? entry.today()
                : entry.sentAt().atZone(VietnameseDate.ZONE).toLocalDate();
        return author.birthDate() == null
                ? 0
                : Period.between(author.birthDate(), on).getYears();
    }
}
