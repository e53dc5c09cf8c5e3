/**
 * Phiếu chấm: the judges' sheets, from the deal to the seal, and the only door to what judges read, hear and watch.
 *
 * <p>Decisions. A sheet is one entry before one judge; the deal makes it, and its random reference is the only name by
 * which its judge knows it. Each judge has an own random order, drawn at the deal and kept; later entries follow in an order
 * of their own. Saving a draft is no act and leaves no audit row; the first score, the seal, the declared conflict and the
 * reopening are. The bands of the rubric say where a comment is due: below the second lowest band and above the lower edge
 * of the highest (50 % and 90 % in the Hà Đông rubrics). The seal's hash covers points and comments under the sheet's
 * reference, so that a judge can check it without learning the entry's code. A sealed sheet opens again only by an approved
 * proposal that names that very hash; its former seals stay, and every page marks it. Works are served by number under the
 * sheet's reference, with an ETag of that sheet alone.
 *
 * <p>What a judge read or played is counted by the page and believed; it is asked for only where the rules do. Those counts
 * go past the sheet's version, so that they never refuse what was typed. Others' points are found only from an own sealed
 * sheet of the same work: by a pair far apart, or in an open deliberation once everything of the group is sealed.
 *
 * <p>Without a network a worker shows the judge's list and the next ten own sheets as they were kept; whatever tells of others
 * has another address and is never kept. What is typed is put away in the browser before it is sent, by judge, sheet and tab,
 * and goes later with the version it was typed on. What the portal does not take (saved elsewhere, sealed, not valid) stays
 * until its judge has looked at both. Signing out takes the kept pages away; what was typed waits for the same judge.
 */
@NullMarked
package vn.guongsang.judging.scorecard;

import org.jspecify.annotations.NullMarked;
