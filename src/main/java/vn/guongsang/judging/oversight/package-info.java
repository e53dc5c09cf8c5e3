/**
 * Theo dõi việc chấm: how far the judges are, the ranking with every sealed sheet, and the fairness report, for those who lead
 * the jury.
 *
 * <p>Decisions. The jury deliberates only what the fairness report finds near a prize line or level, and nothing said there
 * changes a point.
 */
@NullMarked
package vn.guongsang.judging.oversight;

import org.jspecify.annotations.NullMarked;
