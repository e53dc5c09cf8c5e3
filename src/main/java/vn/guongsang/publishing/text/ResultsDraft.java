package vn.guongsang.publishing.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Secret;

/**
 * The results as they would be published now.
 *
 * @param results null while the decision is missing, without which there is nothing to publish
 * @param open why they cannot be published yet
 * @param missing winners whose names lack a basis
 */
public record ResultsDraft(
        @Nullable Results results, Grounds grounds, List<Bilingual> open, List<MissingBasis> missing) {

    /** An entry whose author's name may not be published yet, and why. */
    public record MissingBasis(EntryId entry, String code, String title, List<Bilingual> reasons) {}

    public boolean ready() {
        return results != null && open.isEmpty() && missing.isEmpty();
    }

    public String content() {
        return ResultsJson.write(results);
    }

    public String groundsText() {
        return ResultsJson.write(grounds);
    }

    /** SHA-256 over the public text, a line break and its grounds. */
    public String hash() {
        return hash(content(), groundsText());
    }

    public static String hash(String content, String grounds) {
        return Secret.hash(content + "\n" + grounds);
    }
}
