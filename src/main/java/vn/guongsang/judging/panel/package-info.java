/**
 * Hội đồng giám khảo: who is to score what. Pure: the deal is worked out here from facts, shown, and applied elsewhere as
 * one act.
 *
 * <p>Decisions. Up to as many entries as the rules say (60), every entry goes to every judge of its panel; above that, or
 * when somebody's limit is lower, each gets as many sheets as the rules ask for, by a minimum-cost flow that keeps loads
 * even and gives every judge a like share of every unit and month; a few common entries go to all, so that judges can be
 * compared. The draw depends on its seed alone, so whoever knows the seed can repeat it. Barred is who works in the unit of
 * the entry or of an exemplar, bears an author's name, named an author or exemplar as kin, sits for other categories, or
 * declared a conflict, which lasts for ever. A pair once scored is never taken away; a pair not yet sealed is, when its
 * judge has left the panel or turned out barred.
 */
@NullMarked
package vn.guongsang.judging.panel;

import org.jspecify.annotations.NullMarked;
