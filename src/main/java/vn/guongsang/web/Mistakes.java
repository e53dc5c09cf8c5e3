package vn.guongsang.web;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kernel.Bilingual;

/**
 * What is wrong with the shape of a form, by field and in the order of the page. The page comes back with status 422,
 * every field as it was typed, {@code {#errors mistakes=mistakes /}} on top and {@code error=mistakes.at('field')}
 * beside each.
 */
public final class Mistakes {
    private final Map<String, Bilingual> byField = new LinkedHashMap<>();

    public static Mistakes none() {
        return new Mistakes();
    }

    /** Only the first mistake of a field is kept: one thing to mend at a time. */
    public Mistakes add(String field, Bilingual message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    public Mistakes add(String field, String bundle, String key, Object... arguments) {
        return add(field, Words.both(bundle, key, arguments));
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public int size() {
        return byField.size();
    }

    public List<Mistake> list() {
        return byField.entrySet().stream()
                .map(entry -> new Mistake(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The sentence beside a field in the language of the request, empty when the field is right. */
    @TemplateExtension
    static String at(Mistakes mistakes, String field) {
        var message = mistakes.byField.get(field);
        return message == null ? "" : message.in(TemplateWords.frame().locale());
    }

    public record Mistake(String field, Bilingual message) {}
}
