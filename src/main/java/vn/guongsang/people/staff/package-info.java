/**
 * Cán bộ: staff with their terms of office, and the invitations by which they get a password. Nobody else reads a person's row;
 * {@code Accounts} is what signing in may ask.
 *
 * <p>Decisions. Nobody ever knows somebody else's password: an invitation, random, used once and good for 7 days, lets its
 * bearer set one, and a reset is a new invitation. A new installation writes one such link for the first organiser to the
 * console. Disabling somebody or changing a password raises the epoch of their sessions. Nobody shuts themselves out.
 */
@NullMarked
package vn.guongsang.people.staff;

import org.jspecify.annotations.NullMarked;
