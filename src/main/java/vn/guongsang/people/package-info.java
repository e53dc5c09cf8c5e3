/**
 * Con người và đơn vị: who acts, in which roles, and what the pages of this floor ask from floors that know contests.
 *
 * <p>Rooms. All know this hall, and it knows none of them: {@code unit}, {@code body}; above units {@code staff}, and above
 * all of these {@code signin}.
 *
 * <p>Decisions. Citizens have no account. A role is a term: for one contest or for all, for one unit where that matters,
 * from a day to a day; outside it the role does not exist.
 */
@NullMarked
package vn.guongsang.people;

import org.jspecify.annotations.NullMarked;
