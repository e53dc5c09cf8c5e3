package vn.guongsang.inspect.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.kernel.Phone;
import vn.guongsang.kernel.VietnameseText;

/**
 * What would tell who an author is, ready to be looked for with or without marks.
 *
 * @param what name, phone, guardian, guardianPhone, email or workplace
 * @param pattern over folded text of the same length as the text itself
 * @param words the syllables as declared, against which marks and capitals of a hit are held; none for digits and addresses
 * @param labels how it looks in the name of a file or in metadata: folded, letters and digits only
 */
record Identity(String what, Pattern pattern, List<String> words, List<String> labels) {
    private static final int FEWEST_DIGITS = 8;
    /** A label so long is no part of another word. */
    private static final int TELLING_LABEL = 8;

    private static final int SHORTEST_LABEL = 5;
    private static final String APART = "[\\s\u00a0.()\\-–]{0,3}";

    static List<Identity> of(EntryFacts entry) {
        var identities = new ArrayList<Identity>();
        for (var author : entry.authors()) {
            if (told(author.name()).filter(n -> !ofTheExemplar(n, entry)).isPresent()) {
                identities.addAll(names(told(author.name()).get()));
            }
            told(author.phone()).flatMap(Identity::phone).ifPresent(identities::add);
            guardian(author, entry, identities);
            told(author.email()).flatMap(Identity::email).ifPresent(identities::add);
            told(author.workplace())
                    .filter(place -> !ofTheExemplar(place, entry))
                    .flatMap(Identity::workplace)
                    .ifPresent(identities::add);
        }
        return List.copyOf(identities);
    }

    /** Whoever stands beside a child tells who the child is. */
    private static void guardian(Dossier.Author author, EntryFacts entry, List<Identity> identities) {
        var guardian = author.guardian();
        if (guardian != null) {
            told(guardian.name())
                    .filter(name -> !ofTheExemplar(name, entry))
                    .map(Identity::names)
                    .ifPresent(names -> names.forEach(name ->
                            identities.add(new Identity("guardian", name.pattern(), name.words(), name.labels()))));
            told(guardian.phone())
                    .flatMap(Identity::phone)
                    .filter(phone ->
                            identities.stream().noneMatch(i -> i.labels().equals(phone.labels())))
                    .map(phone -> new Identity("guardianPhone", phone.pattern(), phone.words(), phone.labels()))
                    .ifPresent(identities::add);
        }
    }

    /** The place in the text where it stands, with a few words around; null where it does not. */
    @Nullable
    String findIn(Searched text) {
        var hit = pattern.matcher(text.folded());
        while (hit.find()) {
            if (words.isEmpty() || NameHit.of(text.shown(), hit).means(words)) {
                return text.around(hit.start(), hit.end());
            }
        }
        return null;
    }

    /** Whether a short text without capitals or marks to go by, such as a file's name, tells it. */
    boolean tellsIn(String label) {
        var tokens = List.of(VietnameseText.folded(label).split("[^\\p{L}\\p{N}]+"));
        var squeezed = String.join("", tokens);
        return labels.stream()
                .filter(sought -> sought.length() >= SHORTEST_LABEL)
                .anyMatch(sought ->
                        sought.length() >= TELLING_LABEL && squeezed.contains(sought) || runs(tokens, sought));
    }

    private static boolean runs(List<String> tokens, String sought) {
        for (int from = 0; from < tokens.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < tokens.size() && joined.length() < sought.length(); to++) {
                joined.append(tokens.get(to));
            }
            if (joined.toString().equals(sought)) {
                return true;
            }
        }
        return false;
    }

    /** The whole name, any of its syllables but the last as an initial; and family and given name without the middle. */
    private static List<Identity> names(String name) {
        var words = List.of(name.split("\\s+"));
        if (words.size() < 2) {
            return List.of(); // a single syllable is an ordinary word
        }
        var ends = List.of(words.getFirst(), words.getLast());
        var found = new ArrayList<Identity>();
        found.add(new Identity("name", name(words), words, labels(words)));
        if (words.size() > 2) {
            found.add(new Identity("name", name(ends), ends, labels(ends)));
        }
        return found;
    }

    private static Pattern name(List<String> words) {
        var parts = words.subList(0, words.size() - 1).stream()
                .map(Identity::quoted)
                .map(word -> "(?:" + word + "\\s+|" + word.substring(0, word.startsWith("\\") ? 2 : 1) + "\\.\\s*)")
                .collect(Collectors.joining());
        return alone(parts + quoted(words.getLast()));
    }

    private static List<String> labels(List<String> words) {
        var squeezed = words.stream().map(Identity::squeezed).toList();
        var inOrder = String.join("", squeezed);
        var givenFirst = squeezed.getLast() + String.join("", squeezed.subList(0, squeezed.size() - 1));
        return List.of(inOrder, givenFirst);
    }

    /** However its digits are grouped; 0 and +84 before them are the same number, and so are its old and new form. */
    private static Optional<Identity> phone(String declared) {
        var forms = List.of(
                        digits(declared),
                        Phone.parse(declared).map(Phone::digits).orElse(""))
                .stream()
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .map(digits -> digits.replaceFirst("^(84|0)", ""))
                .distinct()
                .toList();
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        var any = forms.stream()
                .map(digits -> String.join(APART, digits.split("")))
                .collect(Collectors.joining("|"));
        var pattern = Pattern.compile("(?<!\\d)(?:\\(?\\+?84\\)?|\\(?0)?" + APART + "(?:" + any + ")(?!\\d)");
        return Optional.of(new Identity("phone", pattern, List.of(), forms));
    }

    private static Optional<Identity> email(String declared) {
        var parts = VietnameseText.folded(declared).split("@");
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            return Optional.empty();
        }
        var domain =
                Arrays.stream(parts[1].split("\\.")).map(Pattern::quote).collect(Collectors.joining("\\s*\\.\\s*"));
        var pattern =
                alone(Pattern.quote(parts[0].strip()) + "\\s*(?:@|[(\\[]\\s*(?:at|a cong)\\s*[)\\]])\\s*" + domain);
        return Optional.of(new Identity("email", pattern, List.of(), List.of(squeezed(declared))));
    }

    private static Optional<Identity> workplace(String declared) {
        var words = List.of(declared.split("[\\s,;–-]+"));
        if (words.size() < 2) {
            return Optional.empty();
        }
        boolean school = words.size() > 3 && squeezed(words.getFirst()).equals("truong");
        var sought = school ? words.subList(1, words.size()) : words;
        var pattern = alone(sought.stream().map(Identity::quoted).collect(Collectors.joining("[\\s,;–-]+")));
        return Optional.of(new Identity("workplace", pattern, sought, List.of(squeezed(declared))));
    }

    /** What the work says of its exemplar is content, even where the author shares it. */
    private static boolean ofTheExemplar(String words, EntryFacts entry) {
        var sought = " " + VietnameseText.folded(words) + " ";
        return entry.exemplars().stream()
                .flatMap(e -> Arrays.asList(e.name(), e.position(), e.place()).stream())
                .anyMatch(said -> said != null && (" " + spaced(said) + " ").contains(sought));
    }

    private static String spaced(String words) {
        return VietnameseText.folded(words)
                .replaceAll("[,;.–-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<String> told(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(w -> VietnameseText.stored(w).replaceAll("\\s+", " "))
                .filter(w -> !w.isBlank());
    }

    private static Pattern alone(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String quoted(String word) {
        return VietnameseText.folded(word).replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
    }

    private static String squeezed(String text) {
        return VietnameseText.folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
