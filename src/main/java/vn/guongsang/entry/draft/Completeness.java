package vn.guongsang.entry.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.AskedField;
import vn.guongsang.contest.definition.ContestDefinition.Statement;
import vn.guongsang.exemplar.ExemplarKind;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Phone;
import vn.guongsang.web.Words;

/**
 * The shape of a draft: what is missing or cannot be understood, by place. Required fields and statements are those of the
 * contest; a contest cannot make what nobody could read acceptable.
 *
 * @param today the day in the contest's place, for ages
 * @param isUnit whether a code names a unit that receives entries
 */
public record Completeness(ContestDefinition contest, LocalDate today, Predicate<String> isUnit) {
    static final int LONGEST_TITLE = 200;
    static final int ADULT_ENOUGH = 16;
    static final Set<String> TIES = Set.of("lives", "studies", "works");
    private static final int OLDEST = 120;
    private static final int YOUNGEST = 5;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    /** Something to mend; the place is a path like {@code authors[0].phone}. */
    public record Gap(String place, Bilingual message) {}

    public List<Gap> all(Draft draft, int files) {
        var gaps = new ArrayList<>(who(draft));
        gaps.addAll(work(draft));
        gaps.addAll(files(draft, files));
        gaps.addAll(statements(draft));
        return gaps;
    }

    public List<Gap> who(Draft draft) {
        var gaps = new ArrayList<Gap>();
        if (draft.authors().isEmpty()) {
            gaps.add(gap("authors", "needAuthor"));
        }
        for (int i = 0; i < draft.authors().size(); i++) {
            author(gaps, draft.authors().get(i), "authors[" + i + "].");
        }
        return gaps;
    }

    public List<Gap> work(Draft draft) {
        var gaps = new ArrayList<Gap>();
        if (contest.findCategory(draft.category()).isEmpty()) {
            gaps.add(gap("category", "needCategory"));
        }
        if (draft.title().isEmpty()) {
            gaps.add(gap("title", "needTitle"));
        } else if (draft.title().length() > LONGEST_TITLE) {
            gaps.add(gap("title", "longTitle", LONGEST_TITLE));
        }
        if (draft.exemplars().isEmpty()) {
            gaps.add(gap("exemplars", "needExemplar"));
        }
        for (int i = 0; i < draft.exemplars().size(); i++) {
            exemplar(gaps, draft.exemplars().get(i), "exemplars[" + i + "].");
        }
        return gaps;
    }

    public List<Gap> files(Draft draft, int files) {
        var most = contest.findCategory(draft.category()).map(c -> c.limits().files());
        if (files == 0) {
            return List.of(gap("files", "needFile"));
        }
        return most.isPresent() && files > most.get()
                ? List.of(gap("files", "manyFiles", files, most.get()))
                : List.of();
    }

    List<Gap> statements(Draft draft) {
        boolean minors = draft.authors().stream().anyMatch(this::minor);
        var gaps = new ArrayList<Gap>();
        missing(gaps, contest.declarations(), draft.declarations(), minors, "declarations");
        missing(gaps, contest.consents(), draft.consents(), minors, "consents");
        return gaps;
    }

    public boolean minor(Draft.Writer author) {
        return BirthDate.parse(author.birthDate())
                .map(born -> Period.between(born, today).getYears() < ADULT_ENOUGH)
                .orElse(false);
    }

    private void author(List<Gap> gaps, Draft.Writer author, String place) {
        for (var field : contest.authorFields()) {
            required(gaps, field, author.field(field.id()), place);
        }
        if (!author.birthDate().isEmpty()) {
            birthDate(gaps, author.birthDate(), place + "birthDate");
        }
        phone(gaps, author.phone(), place + "phone");
        if (!author.email().isEmpty() && !ADDRESS.matcher(author.email()).matches()) {
            gaps.add(gap(place + "email", "badEmail"));
        }
        if (!author.tie().isEmpty() && !TIES.contains(author.tie())) {
            gaps.add(gap(place + "tie", "badTie"));
        }
        phone(gaps, author.guardianPhone(), place + "guardian.phone");
        if (minor(author)) {
            if (author.guardianName().isEmpty()) {
                gaps.add(gap(place + "guardian.name", "needGuardian", ADULT_ENOUGH));
            }
            if (author.guardianPhone().isEmpty()) {
                gaps.add(gap(place + "guardian.phone", "needGuardianPhone"));
            }
        }
    }

    private void birthDate(List<Gap> gaps, String text, String place) {
        var born = BirthDate.parse(text);
        if (born.isEmpty()) {
            gaps.add(gap(place, "badDate"));
            return;
        }
        int age = Period.between(born.get(), today).getYears();
        if (born.get().isAfter(today) || age < YOUNGEST || age > OLDEST) {
            gaps.add(gap(place, "oddAge"));
        }
    }

    private void exemplar(List<Gap> gaps, Draft.Subject exemplar, String place) {
        for (var field : contest.exemplarFields()) {
            required(gaps, field, exemplar.field(field.id()), place);
        }
        if (!exemplar.kind().isEmpty() && ExemplarKind.of(exemplar.kind()).isEmpty()) {
            gaps.add(gap(place + "kind", "badKind"));
        }
        phone(gaps, exemplar.phone(), place + "phone");
        if (!exemplar.field().isEmpty() && contest.fields().stream().noneMatch(f -> f.id().equals(exemplar.field()))) {
            gaps.add(gap(place + "field", "badField"));
        }
        if (!exemplar.receivingUnit().isEmpty() && !isUnit.test(exemplar.receivingUnit())) {
            gaps.add(gap(place + "receivingUnit", "badUnit"));
        }
        for (int i = 0; i < exemplar.honours().size(); i++) {
            honour(gaps, exemplar.honours().get(i), place + "honours[" + i + "].");
        }
    }

    private static void honour(List<Gap> gaps, Draft.Honoured honour, String place) {
        if (honour.title().isEmpty()) {
            gaps.add(gap(place + "title", "needHonour"));
        }
        if (!honour.year().isEmpty() && !YEAR.matcher(honour.year()).matches()) {
            gaps.add(gap(place + "year", "badYear"));
        }
    }

    private static void phone(List<Gap> gaps, String text, String place) {
        if (!text.isEmpty() && Phone.parse(text).isEmpty()) {
            gaps.add(gap(place, "badPhone"));
        }
    }

    private static void required(List<Gap> gaps, AskedField field, String value, String place) {
        if (field.required() && value.isEmpty()) {
            gaps.add(new Gap(
                    place + field.id(),
                    new Bilingual(
                            Words.in(
                                    Bilingual.VIETNAMESE,
                                    "entry",
                                    "needField",
                                    field.label().vi()),
                            Words.in(
                                    java.util.Locale.ENGLISH,
                                    "entry",
                                    "needField",
                                    field.label().en()))));
        }
    }

    private static void missing(
            List<Gap> gaps, List<Statement> asked, List<String> given, boolean minors, String kind) {
        for (var statement : asked) {
            boolean applies = minors || !statement.appliesToMinorsOnly();
            if (statement.required() && applies && !given.contains(statement.id())) {
                gaps.add(gap(kind + "[" + statement.id() + "]", "needStatement"));
            }
        }
    }

    private static Gap gap(String place, String key, Object... arguments) {
        return new Gap(place, Words.both("entry", key, arguments));
    }
}
