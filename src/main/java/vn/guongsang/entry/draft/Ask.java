package vn.guongsang.entry.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.AskedField;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.web.Words;

/**
 * One question of a form.
 *
 * @param name as the form sends it
 * @param kind how it is asked: text, tel, email, date, tie, kind, field, unit, honours or area
 * @param hint why it is asked and which clause asks
 * @param limit the most letters, 0 for none
 */
public record Ask(
        String name,
        String kind,
        Bilingual label,
        Bilingual hint,
        String value,
        boolean optional,
        String autocomplete,
        int limit) {
    private static final Map<String, String> KINDS = Map.of(
            "birthDate", "date",
            "phone", "tel",
            "email", "email",
            "tie", "tie",
            "kind", "kind",
            "field", "field",
            "receivingUnit", "unit",
            "honours", "honours",
            "newDeeds", "area");
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "name", "name",
            "birthDate", "bday",
            "phone", "tel",
            "email", "email",
            "address", "street-address",
            "position", "organization-title",
            "workplace", "organization");
    private static final Map<String, Integer> LIMITS = Map.of(
            "name", 200,
            "address", 300,
            "occupation", 200,
            "position", 200,
            "workplace", 300,
            "place", 300,
            "newDeeds", 2000,
            "email", 254,
            "phone", 20);

    private static final Set<String> KNOWN = Set.of(
            "author.name",
            "author.birthDate",
            "author.phone",
            "author.email",
            "author.address",
            "author.occupation",
            "author.position",
            "author.workplace",
            "author.tie",
            "exemplar.kind",
            "exemplar.name",
            "exemplar.phone",
            "exemplar.position",
            "exemplar.place",
            "exemplar.receivingUnit",
            "exemplar.field",
            "exemplar.honours",
            "exemplar.newDeeds");

    public static List<Ask> author(ContestDefinition contest, Draft.Writer author, int row) {
        return contest.authorFields().stream()
                .map(field -> of(field, "author", "authors." + row + ".", author.field(field.id()), row == 0))
                .toList();
    }

    public static List<Ask> exemplar(ContestDefinition contest, Draft.Subject exemplar, int row) {
        return contest.exemplarFields().stream()
                .map(field -> of(field, "exemplar", "exemplars." + row + ".", exemplar.field(field.id()), false))
                .toList();
    }

    private static Ask of(AskedField field, String whom, String at, String value, boolean oneself) {
        return new Ask(
                at + field.id(),
                KINDS.getOrDefault(field.id(), "text"),
                field.label(),
                why(whom + "." + field.id(), field.source()),
                value,
                !field.required(),
                oneself ? AUTOCOMPLETE.getOrDefault(field.id(), "") : "",
                LIMITS.getOrDefault(field.id(), 300));
    }

    private static Bilingual why(String key, @Nullable Source source) {
        var why = Words.both("entry", "why." + (KNOWN.contains(key) ? key : "other"));
        if (source == null) {
            return why;
        }
        var cited = cited(source);
        return new Bilingual(why.vi() + " (" + cited + ")", why.en() + " (" + cited + ")");
    }

    /** The paper by the words by which people know it, without its date, and the clause. */
    public static String cited(Source source) {
        var paper = source.document().replaceFirst("( kèm| ngày) .*", "");
        return paper + ", " + source.clause();
    }
}
