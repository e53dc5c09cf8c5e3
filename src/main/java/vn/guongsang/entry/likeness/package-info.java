/**
 * The tables in which works like one another are found: keys of sent files, what was compared, and what was found.
 *
 * <p>Decisions. A file's keys are committed before it is compared, so that of two works sent at the same moment at least
 * one sees the other. Withdrawn entries stay in the index and are left out of every answer. What a work is like is kept for
 * the one that was compared; the page of the other shows it too, but nothing is held against the earlier one.
 */
@NullMarked
package vn.guongsang.entry.likeness;

import org.jspecify.annotations.NullMarked;
