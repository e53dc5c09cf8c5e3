/**
 * What every page shares: the frame around it, the words, the forgery filter, flash, problem pages, security headers and
 * limits.
 *
 * <p>Decisions. Words stand in {@code messages/<capability>_{vi,en}.properties} as {@code MessageFormat} patterns, read by
 * {@link vn.guongsang.web.Words} in Java and by the {@code m:} namespace in templates; a test proves that every key
 * exists in both languages. The language is chosen by {@code ?lang=} and kept in a cookie, Vietnamese first, never guessed
 * from the browser. A page request that changes state must come from our own origin and carry a token bound to the
 * browser's session cookie; JSON and tus never read a cookie and need neither.
 */
@NullMarked
package vn.guongsang.web;

import org.jspecify.annotations.NullMarked;
