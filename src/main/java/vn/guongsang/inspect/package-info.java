/**
 * Kiểm tra thể lệ: a dossier in, findings out. Pure: no clock, no table, no network; everything it must know is in the
 * {@code Dossier} and in the contest's definition.
 *
 * <p>Decisions: each rule passes, breaks, could not tell or does not apply. A rule that throws could not tell,
 * and nothing undecidable is ever accepted. Layout, names in the text and a missing receiving unit warn; only
 * what the rules of the contest make a condition of taking part blocks. A file that stalls or ends its reader is
 * undecided, not refused, because the fault may be ours. Words of several files of one entry add up, durations
 * too. Keys of rules are those that a pack's checklist names. This package holds one file for each rule, so it
 * may have more files than others. An author's identity is found in the text whatever its
 * marks, spaces and capitals, but a name that is also a phrase must stand there as a name, and what the work says of its
 * exemplar is content. A work like an earlier one is never refused for it: the finding names the question that a person
 * answers. Every line of a report says what was asked, so that it can be read without the book that was asked.
 */
@NullMarked
package vn.guongsang.inspect;

import org.jspecify.annotations.NullMarked;
