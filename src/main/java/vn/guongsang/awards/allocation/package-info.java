/**
 * Phân bổ giải: which ranked entry receives which prize of a scheme. Pure: lists in, a plan out.
 *
 * <p>Decisions. Prizes are filled from the best down, in the order of exact ranks; there are never more of them
 * than the
 * scheme has. A prize may be left empty with a reason and an entry passed over with a reason; everybody below
 * then moves
 * up. Entries that remain equal share prizes of one line without question; where the tie crosses a boundary
 * between two
 * lines, or the last prize, the plan stops there and everything below waits until a recorded decision orders
 * exactly these
 * entries. A decision about other entries than those now tied settles nothing.
 */
@NullMarked
package vn.guongsang.awards.allocation;

import org.jspecify.annotations.NullMarked;
