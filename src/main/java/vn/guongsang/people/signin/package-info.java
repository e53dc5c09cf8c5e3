/**
 * Đăng nhập: the ways in, by password, by session cookie and by invitation, the way out, and the accounts of a demonstration.
 *
 * <p>Decisions. The session cookie names the person and an epoch; disabling somebody, changing a password or signing out raises
 * the epoch and ends every session at its next request.
 *
 * <p>Tries to sign in are counted before the password is looked at: 10 in 10 minutes for one account from one place, 100
 * from one network address, 100 for one account from all strangers together. A place is the network address of the
 * connection or, better, a browser that has signed in to this account before and carries a signed cookie; such a browser
 * has a count of its own. So somebody who guesses passwords can shut out themselves and other strangers for a while, but
 * never the owner at the own computer or, until ten addresses join in, anywhere else. Names of unknown accounts cost the
 * same hash as known ones and are kept only as hashes, since people type passwords into the wrong field.
 *
 * <p>A password has at least 12 characters and no rule about which; a short list of guessed ones is refused.
 */
@NullMarked
package vn.guongsang.people.signin;

import org.jspecify.annotations.NullMarked;
