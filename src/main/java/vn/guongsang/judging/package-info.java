/**
 * Chấm giải: from forwarded entries to a ranking. In this hall stand the panels and the deal as an act.
 *
 * <p>Rooms. Below it and knowing nothing of it: {@code panel} works out the deal, {@code statistics} ranks, {@code kin}
 * keeps relatives, {@code scorecard} holds the judges' sheets with {@code mark} and {@code talk} below it and {@code pages},
 * the only door to what judges read, above it, {@code ranking} knows the rounds and whom the jury ranked. Above the hall
 * {@code oversight}, the pages of those who lead.
 *
 * <p>Decisions. No deal and no scoring while a rubric of the group is only a proposal (R41). Judges' pages name nothing but
 * what the work itself says: no author, unit, time, code, file name or stable id. A panel that differs by category inside a
 * group takes a recorded decision, which the ranking shows. A deal is drawn from a seed that travels with its preview and is
 * kept with who applied it. What a rubric change or a correction of scores would need is a reopening by two.
 */
@NullMarked
package vn.guongsang.judging;

import org.jspecify.annotations.NullMarked;
