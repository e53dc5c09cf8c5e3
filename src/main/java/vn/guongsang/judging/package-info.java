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
 */
@NullMarked
package vn.guongsang.judging;

import org.jspecify.annotations.NullMarked;
