/**
 * Chấm giải: from forwarded entries to a ranking. Here stand the panels, the deal as an act, progress and ranking for
 * organisers; {@code panel} works out the deal, {@code scorecard} holds the judges' sheets and is the only door to what
 * judges read, {@code statistics} ranks.
 *
 * <p>Decisions. No deal and no scoring while a rubric of the group is only a proposal (R41). An entry is ranked when every
 * sheet due is sealed and there are as many as the rules ask for; otherwise it stands apart as "chưa đủ phiếu", since a
 * missing sheet is never a zero (R39). Judges' pages name nothing but what the work itself says: no author, unit, time,
 * code, file name or stable id. Scoring stays open after its published date, because a late sheet is better than a missing
 * one; the page says that the date has passed.
 *
 * <p>A preliminary round is a bench of its own beside the final of the same group; it can be opened only before anything is
 * dealt, and who is level with its last place goes on, since no lot decides. A panel that differs by category inside a group
 * takes a recorded decision, which the ranking shows. A deal is drawn from a seed that travels with its preview and is kept
 * with who applied it. Relatives whom a judge names keep their entries away from that judge; the names are nobody else's to
 * see. By which figure entries are ranked, the plain mean or the mean without one highest and one lowest sheet, and down which
 * ladder ties are parted, is chosen in the rules and fixed with the first deal; a preliminary round always goes by the plain
 * mean. The jury deliberates only what the fairness report finds near a prize line or level, and nothing said there changes a
 * point. What a rubric change or a correction of scores would need is a reopening by two.
 */
@NullMarked
package vn.guongsang.judging;

import org.jspecify.annotations.NullMarked;
