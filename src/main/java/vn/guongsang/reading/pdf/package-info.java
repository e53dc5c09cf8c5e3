/**
 * PDF: lines, fonts and places into a manuscript, and what a PDF carries beside its pages. Knows pictures, since those on
 * its pages may hold writing.
 *
 * <p>Decisions. A PDF knows neither headers nor list numbers. A short line that repeats at the edge of its pages is in
 * {@code high} and not in {@code low}. Its streams are inflated and counted before anything keeps them, and the operators
 * of its pages are counted too.
 */
@NullMarked
package vn.guongsang.reading.pdf;

import org.jspecify.annotations.NullMarked;
