package vn.guongsang.judging.mark;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Criterion;
import vn.guongsang.contest.definition.ContestDefinition.Rubric;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Mistakes;

/**
 * A sheet as it was typed: {@code points-<criterion>}, {@code comment-<criterion>}, {@code comment} and the version it was
 * typed on. Other fields are ignored.
 */
public record SheetForm(int version, Map<String, String> typed) {
    static final int MOST_LETTERS = 4000;
    static final String POINTS = "points-";
    static final String COMMENT = "comment-";
    static final String OVERALL = "comment";

    public static SheetForm of(MultivaluedMap<String, String> form) {
        var typed = new HashMap<String, String>();
        form.forEach((name, values) -> typed.put(name, values.getFirst()));
        try {
            return new SheetForm(Integer.parseInt(typed.getOrDefault("version", "")), typed);
        } catch (NumberFormatException e) {
            throw new Refusal.Changed();
        }
    }

    public String points(Criterion criterion) {
        return typed.getOrDefault(POINTS + criterion.id(), "").strip();
    }

    public String comment(Criterion criterion) {
        return words(COMMENT + criterion.id());
    }

    public String comment() {
        return words(OVERALL);
    }

    public Mistakes mistakes(Rubric rubric) {
        var mistakes = Mistakes.none();
        for (var c : rubric.criteria()) {
            if (!points(c).isEmpty() && parsed(c).isEmpty()) {
                mistakes.add(POINTS + c.id(), "judging", "badPoints", c.name().vi(), c.max());
            }
            if (comment(c).length() > MOST_LETTERS) {
                mistakes.add(COMMENT + c.id(), "judging", "tooLong", MOST_LETTERS);
            }
        }
        if (comment().length() > MOST_LETTERS) {
            mistakes.add(OVERALL, "judging", "tooLong", MOST_LETTERS);
        }
        return mistakes;
    }

    /** In the order of the rubric; to be asked only when there are no mistakes. */
    public List<Mark> marks(Rubric rubric) {
        return rubric.criteria().stream()
                .map(c -> new Mark(c.id(), c.role(), c.max(), halfPoints(c), comment(c)))
                .toList();
    }

    private @Nullable Integer halfPoints(Criterion criterion) {
        return parsed(criterion).map(Score::halfPoints).orElse(null);
    }

    private Optional<Score> parsed(Criterion criterion) {
        var text = points(criterion);
        if (!text.matches("\\d{1,3}([.,]\\d{1,2})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Score.parse(text)).filter(s -> s.halfPoints() <= 2 * criterion.max());
        } catch (ArithmeticException finerThanHalf) {
            return Optional.empty();
        }
    }

    private String words(String field) {
        return VietnameseText.stored(typed.getOrDefault(field, "").replace("\r\n", "\n"))
                .strip();
    }
}
