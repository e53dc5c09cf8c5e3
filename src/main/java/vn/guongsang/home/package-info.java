/**
 * Trang đầu: the public front page, each role's page of what waits, the record of acts and the log of letters.
 *
 * <p>Decisions. This floor reads all others and is read by none; it owns no table. What waits is computed at every visit,
 * never stored. Links with secrets are masked in the log of letters. Acts of the record are said in words from the bundle
 * {@code acts}; one without words is shown by its key rather than hidden.
 */
@NullMarked
package vn.guongsang.home;

import org.jspecify.annotations.NullMarked;
