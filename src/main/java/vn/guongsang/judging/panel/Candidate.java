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
 * @param exemplars the names of those it tells about
 * @param stratum the unit and month of its arrival: every judge gets a like share of each
 */
public record Candidate(
        EntryId entry, Set<UnitId> units, Set<String> authors, Set<String> exemplars, String category, String stratum) {
    public Candidate {
        authors = plain(authors);
        exemplars = plain(exemplars);
    }

    boolean writtenBy(String name) {
        return authors.contains(plain(name));
    }

    boolean concerns(Set<String> names) {
        return names.stream().map(Candidate::plain).anyMatch(n -> authors.contains(n) || exemplars.contains(n));
    }

    private static Set<String> plain(Set<String> names) {
        return names.stream().map(Candidate::plain).collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return VietnameseText.stored(name).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
