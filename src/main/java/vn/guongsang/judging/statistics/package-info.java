/**
 * Thống kê và xếp hạng: what sealed sheets add up to, exactly, and how far judges agree. Pure: numbers in, numbers out.
 *
 * <p>Decisions. The official figure is the rules' and leaves out sheets only where they say so; the ladder below it reads all
 * sheets. A mean is never computed to be compared: sums and counts are cross-multiplied, so a tie is exact equality
 * and two decimals (half up) are for the eye only. The tie ladder names roles of criteria, because radio and television
 * compete in one group by different rubrics: what is compared is the share of a role's possible points, which is the same
 * as its points where the maxima agree. A step is passed over when a rubric of the tied entries has no such role. What the
 * ladder cannot part keeps one rank; nothing here ever looks at time, name or code.
 */
@NullMarked
package vn.guongsang.judging.statistics;

import org.jspecify.annotations.NullMarked;
