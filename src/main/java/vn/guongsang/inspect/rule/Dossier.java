package vn.guongsang.inspect.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.reading.FileFacts;

/**
 * Everything that is known of one entry when it is inspected.
 *
 * @param files in the sender's order
 * @param entry null when only files are tried without sending
 */
public record Dossier(String category, List<Received> files, @Nullable EntryFacts entry) {
    /** A file with the name that its sender gave it, which is shown and never trusted. */
    public record Received(String name, FileFacts facts) {}

    /**
     * What the forms say.
     *
     * @param channel portal, hand, post or email
     * @param sentAt when it was sent or handed in; null for a draft that is not sent yet
     * @param postmark for entries by post; null where nobody has entered it
     * @param today the day of the inspection in the contest's place, for ages of drafts
     * @param comparison with other entries, which is made in the background
     * @param declared ids of the declarations and consents that were given
     */
    public record EntryFacts(
            List<Author> authors,
            List<Exemplar> exemplars,
            Set<String> declared,
            String channel,
            @Nullable Instant sentAt,
            @Nullable LocalDate postmark,
            LocalDate today,
            List<Barred> barred,
            Comparison comparison) {}

    /** An author or co-author as declared; empty strings and null both mean "not said". */
    public record Author(
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String occupation,
            @Nullable String position,
            @Nullable String workplace,
            @Nullable String tie,
            @Nullable Guardian guardian) {}

    public record Guardian(String name, String phone) {}

    /**
     * The person, collective or household written about.
     *
     * @param kind individual, collective or household
     * @param receivingUnit name of the unit that receives the entry; null where it is not known
     * @param honours earlier honours in words, empty for none
     */
    public record Exemplar(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String position,
            @Nullable String place,
            @Nullable String field,
            @Nullable String receivingUnit,
            List<String> honours,
            @Nullable String newDeeds) {
        /** The name to speak of; empty where none was given. */
        public String called() {
            return name == null ? "" : name;
        }
    }

    /** A member of a body whose members may not enter. */
    public record Barred(String name, @Nullable Integer birthYear, @Nullable String phone, Bilingual body) {}

    /**
     * What a comparison of the files with those of other entries gave.
     *
     * @param ended false while a file is still to be compared
     */
    public record Comparison(boolean ended, List<Likeness> likenesses, List<NotCompared> gaps) {
        public static final Comparison NOT_YET = new Comparison(false, List.of(), List.of());
    }

    /**
     * A file of ours that is like one received before.
     *
     * @param kind COPY for the same bytes, TEXT or SOUND
     * @param share of the text, or of the sound's fingerprint, that both have in common
     * @param strong beyond doubt alike; otherwise a person looks how much it means
     */
    public record Likeness(String file, LikenessKind kind, double share, boolean strong) {}

    public enum LikenessKind {
        COPY,
        TEXT,
        SOUND
    }

    /** Why, by name: PICTURE for writing that is a picture, NO_TOOL, or FAILED. */
    public record NotCompared(String file, String why) {}

    /** Files that could be read. */
    public List<Received> sound() {
        return files.stream().filter(f -> f.facts().problem() == null).toList();
    }
}
