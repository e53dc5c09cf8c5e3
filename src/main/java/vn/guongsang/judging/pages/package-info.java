/**
 * Trang của giám khảo: where a judge reads a work, scores, seals, confers and takes part in the jury's talk. Asks the desks of
 * {@code scorecard} by the sheet's reference, and knows what a work is made of.
 *
 * <p>Decisions. Works are served by number under the sheet's reference, with an ETag of that sheet alone. What a judge read or
 * played is counted by the page and believed; it is asked for only where the rules do.
 *
 * <p>Without a network a worker shows the judge's list and the next ten own sheets as they were kept; whatever tells of others
 * has another address and is never kept. What is typed is put away in the browser before it is sent, by judge, sheet and tab,
 * and goes later with the version it was typed on. What the portal does not take (saved elsewhere, sealed, not valid) stays
 * until its judge has looked at both. Signing out takes the kept pages away; what was typed waits for the same judge.
 */
@NullMarked
package vn.guongsang.judging.pages;

import org.jspecify.annotations.NullMarked;
