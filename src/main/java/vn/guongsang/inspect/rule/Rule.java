package vn.guongsang.inspect.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** One rule with the limits that it holds an entry to. */
public interface Rule {
    /** Stable: used in packs, stored inspections, messages and the API. */
    String key();

    /** What breaking it means unless the book says otherwise. */
    default Weight usualWeight() {
        return Weight.BLOCKS;
    }

    /** Where it stands written; null for what follows from no paper but from common sense. */
    default @Nullable Source source() {
        return null;
    }

    /** The numbers and words of this contest that fill the sentence {@code asks.<key>}. */
    default List<Object> asks() {
        return List.of();
    }

    Result inspect(Dossier dossier);
}
