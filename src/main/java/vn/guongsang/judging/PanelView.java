package vn.guongsang.judging;

import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.PersonId;

/**
 * The panel of one prize group.
 *
 * @param approved every rubric of the group is approved; otherwise nothing is dealt or scored (R41)
 * @param waiting categories whose rubric is only a proposal
 */
record PanelView(String group, Bilingual name, List<Member> members, List<Bilingual> waiting) {

    /** A judge of the contest and whether they sit here; unit is empty for somebody from outside. */
    record Member(PersonId judge, String name, String unit, boolean seated, int sheets) {}

    public long seated() {
        return members.stream().filter(Member::seated).count();
    }

    public boolean approved() {
        return waiting.isEmpty();
    }
}
