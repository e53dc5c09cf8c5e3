/**
 * Dự toán: what the contest costs, the prizes and everything beside them.
 *
 * <p>Decisions. The prizes are never typed here: they come from the scheme, planned, and from the board, awarded. Every
 * other line is the organisers' own, with quantity, unit price, the norm it rests on and who pays; a price above the
 * ceiling of its norm is shown and not refused, since the local norm decides. Totals stand in figures and in words.
 */
@NullMarked
package vn.guongsang.awards.budget;

import org.jspecify.annotations.NullMarked;
