package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.FontShare;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.SizeShare;
import vn.guongsang.reading.FileFacts.Text;

/**
 * An inspection exactly as the API answers it and as it is kept with an entry; words of the API are plain strings
 * here, so that what was stored once can be read again by a later version.
 *
 * @param verdict accept, review or reject
 */
public record CheckAnswer(String verdict, List<FileAnswer> files, Measures measures, List<FindingAnswer> findings) {
    /** kind is document, image, audio or video; null for a file of no known kind. */
    public record FileAnswer(String name, long bytes, String sha256, String mediaType, @Nullable String kind) {}

    /**
     * Of all files together; null where nothing of the sort was sent. wordsCertain is false where a person must count.
     */
    public record Measures(
            @Nullable Integer words,
            @Nullable Boolean wordsCertain,
            @Nullable Double durationSeconds,
            @Nullable Double pageWidthMm,
            @Nullable Double pageHeightMm,
            List<FontShare> fonts,
            List<SizeShare> fontSizes,
            @Nullable String legacyEncoding) {}

    /** outcome is breaks or couldNotTell; weight is blocks, warns or notes. */
    public record FindingAnswer(
            String rule,
            String outcome,
            String weight,
            Bilingual message,
            @Nullable Quantity limit,
            @Nullable Quantity actual,
            @Nullable String where,
            @Nullable Source source,
            Bilingual asked,
            Bilingual mend) {}

    public static CheckAnswer of(Inspection inspection) {
        var findings = new ArrayList<FindingAnswer>();
        for (var ruled : inspection.results()) {
            for (var finding : ruled.findings()) {
                var said = FindingWords.of(finding);
                findings.add(new FindingAnswer(
                        ruled.rule().key(),
                        (finding.undecided() ? Outcome.COULD_NOT_TELL : Outcome.BREAKS).word(),
                        lower(ruled.weight()),
                        said.message(),
                        said.limit(),
                        said.actual(),
                        said.where(),
                        finding.own() != null ? finding.own() : ruled.rule().source(),
                        FindingWords.asked(ruled.rule()),
                        said.mend()));
            }
        }
        var files = inspection.dossier().files();
        return new CheckAnswer(
                lower(inspection.verdict()),
                files.stream().map(CheckAnswer::file).toList(),
                measures(inspection),
                List.copyOf(findings));
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static FileAnswer file(Received file) {
        var facts = file.facts();
        return new FileAnswer(
                file.name(),
                facts.bytes(),
                facts.sha256(),
                facts.mediaType(),
                facts.kind() == Kind.UNKNOWN ? null : lower(facts.kind()));
    }

    private static Measures measures(Inspection inspection) {
        var facts = inspection.dossier().sound().stream().map(Received::facts).toList();
        var texts = facts.stream().map(FileFacts::text).filter(Objects::nonNull).toList();
        var counted = texts.stream().filter(text -> !text.scanned()).toList();
        boolean pictures = facts.stream().anyMatch(f -> f.kind() == Kind.IMAGE) || counted.size() < texts.size();
        var media =
                facts.stream().map(FileFacts::media).filter(Objects::nonNull).toList();
        boolean written = !texts.isEmpty() || pictures;
        boolean uncertain = inspection.results().stream()
                .flatMap(r -> r.findings().stream())
                .anyMatch(f -> f instanceof Finding.WordsNearLimit || f instanceof Finding.WordsNotCounted);
        var page = texts.stream().flatMap(text -> text.pages().stream()).findFirst();
        return new Measures(
                counted.isEmpty()
                        ? null
                        : counted.stream().mapToInt(t -> t.words().shown()).sum(),
                written ? !uncertain && !(counted.isEmpty() && pictures) : null,
                media.isEmpty()
                        ? null
                        : media.stream().mapToDouble(m -> m.seconds()).sum(),
                page.map(FileFacts.PageSize::widthMm).orElse(null),
                page.map(FileFacts.PageSize::heightMm).orElse(null),
                texts.size() == 1 ? texts.getFirst().fonts() : fonts(texts),
                texts.size() == 1 ? texts.getFirst().sizes() : sizes(texts),
                texts.stream()
                        .map(Text::legacyEncoding)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** Of several files, each weighs as many words as it has. */
    private static List<FontShare> fonts(List<Text> texts) {
        var shares = new TreeMap<String, Double>();
        texts.forEach(t -> t.fonts().forEach(f -> shares.merge(f.name(), f.share() * weight(t, texts), Double::sum)));
        return shares.entrySet().stream()
                .map(e -> new FontShare(e.getKey(), rounded(e.getValue())))
                .sorted(java.util.Comparator.comparingDouble(FontShare::share).reversed())
                .toList();
    }

    private static List<SizeShare> sizes(List<Text> texts) {
        var shares = new TreeMap<Double, Double>();
        texts.forEach(t -> t.sizes().forEach(s -> shares.merge(s.pt(), s.share() * weight(t, texts), Double::sum)));
        return shares.entrySet().stream()
                .map(e -> new SizeShare(e.getKey(), rounded(e.getValue())))
                .sorted(java.util.Comparator.comparingDouble(SizeShare::share).reversed())
                .toList();
    }

    private static double weight(Text text, List<Text> all) {
        int words = all.stream().mapToInt(t -> t.words().shown()).sum();
        return words == 0 ? 0 : (double) text.words().shown() / words;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
