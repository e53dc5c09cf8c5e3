/**
 * Về tệp bài: the rules about what was sent, as {@code reading} found it: how many files, of what kind, whether they
 * open, words and duration, layout, picture and sound, and what stands in a text beside what is read. Knows the rules'
 * common words alone; {@code FileRules} is its door, so that no rule is seen outside.
 *
 * <p>Decisions. Words of several files of one entry add up, durations too. Layout warns. A file that stalls or ends its
 * reader is undecided, not refused, because the fault may be ours.
 */
@NullMarked
package vn.guongsang.inspect.file;

import org.jspecify.annotations.NullMarked;
