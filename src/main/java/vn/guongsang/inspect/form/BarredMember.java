package vn.guongsang.inspect.form;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Author;
import vn.guongsang.inspect.rule.Dossier.Barred;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseText;

/**
 * Members of the contest's bodies at any level may not enter. Many people share a name, so it takes the birth
 * year or the phone as well, and even then a person decides; where neither is known of the member, the name alone
 * must do.
 */
record BarredMember(@Nullable Source source) implements FormRule {
    private static final int TELLING_DIGITS = 9;

    @Override
    public String key() {
        return "barred-member";
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        var findings = new ArrayList<Finding>();
        for (var author : entry.authors()) {
            for (var member : entry.barred()) {
                var by = sameBy(author, member);
                if (by != null) {
                    findings.add(new Finding.MayBeBarred(member.name(), member.body(), by));
                }
            }
        }
        return Result.found(findings.stream().distinct().toList());
    }

    private static @Nullable String sameBy(Author author, Barred member) {
        if (author.name() == null
                || !VietnameseText.folded(author.name()).equals(VietnameseText.folded(member.name()))) {
            return null;
        }
        if (author.birthDate() != null
                && member.birthYear() != null
                && author.birthDate().getYear() == member.birthYear()) {
            return "birthYear";
        }
        var phone = digits(author.phone());
        if (!phone.isEmpty() && phone.equals(digits(member.phone()))) {
            return "phone";
        }
        boolean nothingElse =
                member.birthYear() == null && digits(member.phone()).isEmpty();
        return nothingElse ? "nameOnly" : null;
    }

    /** The last nine digits: 0 and +84 before them are the same number. */
    private static String digits(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.length() < TELLING_DIGITS ? "" : digits.substring(digits.length() - TELLING_DIGITS);
    }
}
