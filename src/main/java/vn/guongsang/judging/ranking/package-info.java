/**
 * Xếp hạng: the rounds of each prize group, the entries before each bench, and whom the jury ranked. {@code JudgingBook} is the
 * door for higher floors.
 *
 * <p>Decisions. An entry is ranked when every sheet due is sealed and there are as many as the rules ask for; otherwise it
 * stands apart as "chưa đủ phiếu", since a missing sheet is never a zero (R39). By which figure entries are ranked, the plain
 * mean or the mean without one highest and one lowest sheet, and down which ladder ties are parted, is chosen in the rules and
 * fixed with the first deal; a preliminary round always goes by the plain mean. Scoring stays open after its published date,
 * because a late sheet is better than a missing one; the page says that the date has passed.
 *
 * <p>A preliminary round is a bench of its own beside the final of the same group; it can be opened only before anything is
 * dealt, and who is level with its last place goes on, since no lot decides.
 */
@NullMarked
package vn.guongsang.judging.ranking;

import org.jspecify.annotations.NullMarked;
