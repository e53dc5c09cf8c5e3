/**
 * Điểm: what a judge types for each criterion, and what the bands of the rubric ask of it. Knows nothing of sheets.
 *
 * <p>Decisions. The bands say where a comment is due: below the second lowest band and above the lower edge of the highest
 * (50 % and 90 % in the Hà Đông rubrics).
 */
@NullMarked
package vn.guongsang.judging.mark;

import org.jspecify.annotations.NullMarked;
