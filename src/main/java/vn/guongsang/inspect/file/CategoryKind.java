package vn.guongsang.inspect.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Problem;

/** What the file really is against what its category takes, whatever its name says. */
record CategoryKind(String category, List<String> kinds, @Nullable Source source) implements Rule {
    @Override
    public String key() {
        return "category-kind";
    }

    @Override
    public List<Object> asks() {
        return List.of(String.join(", ", kinds));
    }

    @Override
    public Result inspect(Dossier dossier) {
        var known = dossier.files().stream()
                .filter(f -> f.facts().problem() == null || f.facts().problem() == Problem.UNKNOWN_KIND || stranger(f))
                .toList();
        if (known.isEmpty()) {
            return Result.doesNotApply();
        }
        List<Finding> findings = known.stream()
                .filter(f -> !accepts(f))
                .<Finding>map(f -> new Finding.WrongKind(f.name(), found(f), kinds))
                .toList();
        return Result.found(
                findings,
                String.join(
                        ", ", known.stream().map(CategoryKind::found).distinct().toList()));
    }

    /** Unusable and of a kind that would be refused anyway: the sender is told both. */
    private boolean stranger(Received file) {
        return file.facts().type() != null && !kinds.contains(file.facts().type());
    }

    /** Whether a recording has the picture or the sound that it needs is the business of {@link PictureAndSound}. */
    private boolean accepts(Received file) {
        var facts = file.facts();
        if (facts.problem() == Problem.UNKNOWN_KIND) {
            return false;
        }
        boolean recording = facts.media() != null;
        return kinds.contains(facts.type())
                || recording && category.equals(PictureAndSound.RADIO) && facts.kind() == Kind.VIDEO
                || recording && category.equals(PictureAndSound.TELEVISION) && facts.kind() == Kind.AUDIO;
    }

    private static String found(Received file) {
        var type = file.facts().type();
        return type == null ? file.facts().mediaType() : type;
    }
}
