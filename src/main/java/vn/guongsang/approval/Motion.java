package vn.guongsang.approval;

import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.PersonId;

/**
 * What somebody puts before the approvers of a contest.
 *
 * @param kind key of the words {@code approval.kind.…} without the prefix
 * @param subject {@code thing:id}, as in the audit
 * @param contest slug; only its approvers see the proposal and decide
 * @param contentHash SHA-256 in hex of exactly what is to take effect
 * @param lines what the approver reads, in this order
 */
public record Motion(
        String kind, String subject, String contest, String contentHash, PersonId proposer, List<Line> lines) {

    /** One fact with its label; a value that starts with a slash is a page to open. */
    public record Line(Bilingual label, Bilingual value) {
        public Line(Bilingual label, String value) {
            this(label, new Bilingual(value, value));
        }
    }
}
