/**
 * Who is let in now, who waits and who comes back later, when too many come at once.
 *
 * <p>Decisions. Every request has a class ({@code RequestClass}). At the gate it goes in, waits in the bounded line of its class, longest
 * wait first and the urgent classes before the others, or is turned away at once with the time to come back. Its place is
 * kept by a signed ticket with the database's time, in a cookie or the header {@code Waiting-Ticket}; a request that waited
 * or brings one says since when, and {@code entry} takes that for the deadline. The metrics {@code guongsang_requests_*}
 * tell of each class how many are inside and waiting, how long the line took and how many were turned away.
 */
@NullMarked
package vn.guongsang.web.gate;

import org.jspecify.annotations.NullMarked;
