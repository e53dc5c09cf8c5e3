/**
 * Phiếu chấm: the judges' sheets, from the deal to the seal. Whatever needs a sheet's row is here; {@code mark} below knows what is
 * typed, {@code talk} below what the jury says, {@code pages} above shows it to judges.
 *
 * <p>Decisions. A sheet is one entry before one judge; the deal makes it, and its random reference is the only name by
 * which its judge knows it. Each judge has an own random order, drawn at the deal and kept; later entries follow in an order
 * of their own. Saving a draft is no act and leaves no audit row; the first score, the seal, the declared conflict and the
 * reopening are. The seal's hash covers points and comments under the sheet's reference, so that a judge can check it without
 * learning the entry's code. A sealed sheet opens again only by an approved proposal that names that very hash; its former
 * seals stay, and every page marks it.
 *
 * <p>The counts of what a judge read go past the sheet's version, so that they never refuse what was typed. Others' points are
 * found only from an own sealed sheet of the same work: by a pair far apart, or in an open deliberation once everything of the
 * group is sealed.
 */
@NullMarked
package vn.guongsang.judging.scorecard;

import org.jspecify.annotations.NullMarked;
