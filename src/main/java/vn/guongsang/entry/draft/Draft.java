package vn.guongsang.entry.draft;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;

/**
 * What an author has filled in so far, as it was typed; also the body of an entry sent through the API. Nothing here has
 * been checked; absent fields are empty.
 *
 * @param declarations ids of the declarations that were ticked
 * @param consents ids of the consents that were ticked
 */
public record Draft(
        String category,
        String title,
        List<Writer> authors,
        List<Subject> exemplars,
        List<String> declarations,
        List<String> consents) {
    public static final int MOST_AUTHORS = 10;
    public static final int MOST_EXEMPLARS = 10;
    public static final int MOST_HONOURS = 10;
    public static final Draft EMPTY =
            new Draft("", "", List.of(Writer.EMPTY), List.of(Subject.EMPTY), List.of(), List.of());

    public Draft {
        category = text(category, 40);
        title = text(title, 400);
        authors = most(authors, MOST_AUTHORS);
        exemplars = most(exemplars, MOST_EXEMPLARS);
        declarations = most(declarations, 50);
        consents = most(consents, 50);
    }

    /** An author or co-author; tie: lives, studies or works. */
    public record Writer(
            String name,
            String birthDate,
            String phone,
            String email,
            String address,
            String occupation,
            String position,
            String workplace,
            String tie,
            @Nullable Guardian guardian) {
        public static final Writer EMPTY = new Writer("", "", "", "", "", "", "", "", "", null);

        public Writer {
            name = text(name, 200);
            birthDate = text(birthDate, 40);
            phone = text(phone, 60);
            email = text(email, 300);
            address = text(address, 500);
            occupation = text(occupation, 300);
            position = text(position, 300);
            workplace = text(workplace, 400);
            tie = text(tie, 20);
            guardian = guardian == null || guardian.blank() ? null : guardian;
        }

        /** The field by the id under which the rules ask for it. */
        public String field(String id) {
            return switch (id) {
                case "name" -> name;
                case "birthDate" -> birthDate;
                case "phone" -> phone;
                case "email" -> email;
                case "address" -> address;
                case "occupation" -> occupation;
                case "position" -> position;
                case "workplace" -> workplace;
                case "tie" -> tie;
                default -> "";
            };
        }

        public String guardianName() {
            return guardian == null ? "" : guardian.name();
        }

        public String guardianPhone() {
            return guardian == null ? "" : guardian.phone();
        }
    }

    /** The parent or guardian of an author under sixteen. */
    public record Guardian(String name, String phone) {
        public Guardian {
            name = text(name, 200);
            phone = text(phone, 60);
        }

        boolean blank() {
            return name.isEmpty() && phone.isEmpty();
        }
    }

    /** Whom the work is about; receivingUnit is a unit's code. */
    public record Subject(
            String kind,
            String name,
            String phone,
            String position,
            String place,
            String field,
            String receivingUnit,
            List<Honoured> honours,
            String newDeeds) {
        public static final Subject EMPTY = new Subject("", "", "", "", "", "", "", List.of(), "");

        public Subject {
            kind = text(kind, 20);
            name = text(name, 300);
            phone = text(phone, 60);
            position = text(position, 300);
            place = text(place, 500);
            field = text(field, 60);
            receivingUnit = text(receivingUnit, 60);
            honours = most(honours, MOST_HONOURS).stream()
                    .filter(honour -> !honour.blank())
                    .toList();
            newDeeds = text(newDeeds, 4000);
        }

        public String field(String id) {
            return switch (id) {
                case "kind" -> kind;
                case "name" -> name;
                case "phone" -> phone;
                case "position" -> position;
                case "place" -> place;
                case "field" -> field;
                case "receivingUnit" -> receivingUnit;
                case "honours" -> honours.isEmpty() ? "" : honours.getFirst().title();
                case "newDeeds" -> newDeeds;
                default -> "";
            };
        }
    }

    /** A title or commendation already received. */
    public record Honoured(String title, String body, String year) {
        public static final Honoured EMPTY = new Honoured("", "", "");

        public Honoured {
            title = text(title, 300);
            body = text(body, 300);
            year = text(year, 10);
        }

        boolean blank() {
            return title.isEmpty() && body.isEmpty() && year.isEmpty();
        }
    }

    public Draft withAuthors(List<Writer> changed) {
        return new Draft(category, title, changed, exemplars, declarations, consents);
    }

    public Draft withWork(String newCategory, String newTitle, List<Subject> changed) {
        return new Draft(newCategory, newTitle, authors, changed, declarations, consents);
    }

    public Draft withStatements(List<String> declared, List<String> agreed) {
        return new Draft(category, title, authors, exemplars, declared, agreed);
    }

    // JSON leaves out what it likes; a number for a year is as good as text
    private static String text(@Nullable String given, int most) {
        var stored = VietnameseText.stored(Objects.requireNonNullElse(given, ""));
        return stored.length() <= most ? stored : stored.substring(0, most);
    }

    private static <T> List<T> most(@Nullable List<T> given, int most) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).limit(most).toList();
    }
}
