/**
 * Con người và đơn vị: staff, their roles with terms of office, units, sign-in, and the members of bodies who may not
 * enter.
 *
 * <p>Decisions. Citizens have no account. A role is a term: for one contest or for all, for one unit where that matters,
 * from a day to a day; outside it the role does not exist. The session cookie names the person and an epoch; disabling
 * somebody or changing a password raises the epoch and ends every session at its next request.
 */
@NullMarked
package vn.guongsang.people;

import org.jspecify.annotations.NullMarked;
