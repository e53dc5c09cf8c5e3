package vn.guongsang.judging.panel;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/**
 * An entry to be dealt.
 *
 * @param units the receiving unit and the units of its exemplars
 * @param authors the authors' names; marks count, since Hoa and Hòa are two people
 */
public record Candidate(EntryId entry, Set<UnitId> units, Set<String> authors) {
    public Candidate {
        authors = authors.stream().map(Candidate::plain).collect(Collectors.toSet());
    }

    boolean writtenBy(String name) {
        return authors.contains(plain(name));
    }

    private static String plain(String name) {
        return VietnameseText.stored(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
