/**
 * What every page shares: the frame around it, the words, the forgery filter, flash, problem pages, security headers and
 * limits.
 *
 * <p>Decisions. Words stand in {@code messages/<capability>_{vi,en}.properties} as {@code MessageFormat} patterns, read by
 * {@link vn.guongsang.web.Words} in Java and by the {@code m:} namespace in templates; a test proves that every key
 * exists in both languages. The language is chosen by {@code ?lang=} and kept in a cookie, Vietnamese first, never guessed
 * from the browser. A page request that changes state must come from our own origin and carry a token bound to the
 * browser's session cookie; JSON and tus never read a cookie and need neither.
 *
 * <p>Every request has a class ({@code RequestClass}). At the gate it goes in, waits in the bounded line of its class, longest
 * wait first and the urgent classes before the others, or is turned away at once with the time to come back. Its place is
 * kept by a signed ticket with the database's time, in a cookie or the header {@code Waiting-Ticket}; a request that waited
 * or brings one says since when, and {@code entry} takes that for the deadline. The metrics {@code guongsang_requests_*}
 * tell of each class how many are inside and waiting, how long the line took and how many were turned away.
 */
@NullMarked
package vn.guongsang.web;

import org.jspecify.annotations.NullMarked;
