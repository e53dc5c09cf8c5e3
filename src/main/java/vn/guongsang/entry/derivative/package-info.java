/**
 * What judges and the public see of an entry: made by a job from the sent files and stored under fresh random keys. Learns
 * of files by {@code EntrySubmitted} and through {@code SentFiles}.
 *
 * <p>Decisions. What was there stays until the new is ready. After three failures it stays failed, where staff see it and can
 * ask again. Conversions wait in the last hour before a deadline: the machine belongs to those who send.
 */
@NullMarked
package vn.guongsang.entry.derivative;

import org.jspecify.annotations.NullMarked;
