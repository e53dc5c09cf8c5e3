package vn.guongsang.inspect.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Two texts beside each other with the sentences marked that stand in both. */
public record Passages(List<Paragraph> ours, List<Paragraph> theirs) {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]*[.!?…]*\\s*");
    /** A sentence counts as the same from half of its syllables on. */
    private static final int HALF = 2;

    public record Paragraph(List<Sentence> sentences) {}

    /** @param same stands in the other text too, or for the better part */
    public record Sentence(String text, boolean same) {}

    public static Passages of(String ours, String theirs) {
        return new Passages(marked(ours, shingles(theirs)), marked(theirs, shingles(ours)));
    }

    public long same() {
        return ours.stream()
                .flatMap(p -> p.sentences().stream())
                .filter(Sentence::same)
                .count();
    }

    private static Set<String> shingles(String text) {
        var syllables = Syllables.of(text);
        var shingles = new HashSet<String>();
        for (int at = 0; at < syllables.shingles(); at++) {
            shingles.add(syllables.shingle(at));
        }
        return shingles;
    }

    private static List<Paragraph> marked(String text, Set<String> others) {
        var syllables = Syllables.of(text);
        var shared = new boolean[syllables.all().size()];
        for (int at = 0; at < syllables.shingles(); at++) {
            if (others.contains(syllables.shingle(at))) {
                java.util.Arrays.fill(shared, at, at + Syllables.SHINGLE, true);
            }
        }
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        int next = 0;
        for (var line : text.split("\n", -1)) {
            var sentences = new ArrayList<Sentence>();
            var found = SENTENCE.matcher(line);
            while (found.find() && found.end() > found.start()) {
                int count = 0;
                int same = 0;
                for (; next < shared.length && syllables.all().get(next).start() < from + found.end(); next++) {
                    count++;
                    same += shared[next] ? 1 : 0;
                }
                sentences.add(new Sentence(found.group(), count > 0 && same * HALF >= count));
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(new Paragraph(List.copyOf(sentences)));
            }
            from += line.length() + 1;
        }
        return List.copyOf(paragraphs);
    }
}
