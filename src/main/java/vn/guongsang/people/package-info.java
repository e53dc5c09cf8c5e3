/**
 * Con người và đơn vị: staff, their roles with terms of office, units, sign-in, and the members of bodies who may not
 * enter.
 *
 * <p>Decisions. Citizens have no account. A role is a term: for one contest or for all, for one unit where that matters,
 * from a day to a day; outside it the role does not exist. The session cookie names the person and an epoch; disabling
 * somebody, changing a password or signing out raises the epoch and ends every session at its next request.
 *
 * <p>Tries to sign in are counted before the password is looked at: 10 in 10 minutes for one account from one place, 100
 * from one network address, 100 for one account from all strangers together. A place is the network address of the
 * connection or, better, a browser that has signed in to this account before and carries a signed cookie; such a browser
 * has a count of its own. So somebody who guesses passwords can shut out themselves and other strangers for a while, but
 * never the owner at the own computer or, until ten addresses join in, anywhere else. Names of unknown accounts cost the
 * same hash as known ones and are kept only as hashes, since people type passwords into the wrong field.
 *
 * <p>A password has at least 12 characters and no rule about which; a short list of guessed ones is refused. Nobody ever
 * knows somebody else's: an invitation, random, used once and good for 7 days, lets its bearer set one, and a reset is a
 * new invitation. A new installation writes one such link for the first organiser to the console.
 */
@NullMarked
package vn.guongsang.people;

import org.jspecify.annotations.NullMarked;
