/**
 * Trao đổi của Ban Giám khảo: what judges say after conferring and in the jury's talk, and the minutes that close it. Knows a
 * sheet by its number only; who may speak is decided above.
 *
 * <p>Decisions. What was said after conferring is never changed; in a talk, said again, the newer stands. Nothing said here
 * changes a point.
 */
@NullMarked
package vn.guongsang.judging.talk;

import org.jspecify.annotations.NullMarked;
