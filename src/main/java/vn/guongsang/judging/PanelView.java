package vn.guongsang.judging;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.Category;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.PersonId;

/**
 * The panel of one prize group in one round.
 *
 * @param division the decision by which the panel differs inside the group, or null
 * @param waiting categories whose rubric is only a proposal; until then nothing is dealt or scored (R41)
 * @param mayOpen no preliminary round is held yet
 * @param waitsForFirst its preliminary round is not closed
 */
record PanelView(
        String group,
        Bilingual name,
        List<Member> members,
        List<Category> categories,
        @Nullable Minutes division,
        List<Bilingual> waiting,
        boolean mayOpen,
        boolean waitsForFirst) {

    /** A judge of the contest and whether they sit here; unit is empty for somebody from outside. */
    record Member(
            PersonId judge,
            String name,
            String unit,
            boolean seated,
            int sheets,
            @Nullable Integer most,
            Set<String> categories) {
        /** Whether the judge sits for this category. */
        public boolean scores(String category) {
            return categories.isEmpty() || categories.contains(category);
        }
    }

    public List<Member> sitting() {
        return members.stream().filter(Member::seated).toList();
    }

    public long seated() {
        return sitting().size();
    }

    public boolean divisible() {
        return categories.size() > 1 && seated() > 0;
    }

    public boolean approved() {
        return waiting.isEmpty();
    }
}
