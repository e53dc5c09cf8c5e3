/**
 * Phê duyệt: what one person proposes and another approves.
 *
 * <p>Decisions. A proposal binds the hash of exactly what is proposed; the approver sends back the hash of what was shown,
 * and approval is refused when the two differ. The proposer can neither approve nor refuse, in code and by a CHECK of the
 * database. Only the approvers of the proposal's own contest see it and decide. A newer proposal about the same subject replaces one that still waits. What follows from an approval is done
 * by the capability that proposed, which observes {@link vn.guongsang.approval.Approved} in the same transaction.
 */
@NullMarked
package vn.guongsang.approval;

import org.jspecify.annotations.NullMarked;
