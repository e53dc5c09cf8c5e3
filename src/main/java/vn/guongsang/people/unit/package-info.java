/**
 * Đơn vị: those that launch a contest, receive entries and screen them. Kinds of unit are the contest's data.
 *
 * <p>Decisions. A unit that entries refer to is closed, never removed.
 */
@NullMarked
package vn.guongsang.people.unit;

import org.jspecify.annotations.NullMarked;
