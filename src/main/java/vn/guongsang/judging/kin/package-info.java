/**
 * Người thân: relatives whom judges name before scoring. Knows nothing of panels and sheets.
 *
 * <p>Decisions. Whom a judge named keeps their entries away from that judge; the names are nobody else's to see, so the audit
 * keeps only that it was done, and {@code KinBook} serves the deal alone.
 */
@NullMarked
package vn.guongsang.judging.kin;

import org.jspecify.annotations.NullMarked;
