/**
 * Kiểm tra thể lệ: a dossier in, findings out. Pure: no clock, no table, no network; everything it must know is in the
 * {@code Dossier} and in the contest's definition.
 *
 * <p>This room asks the rules of one contest and says what they found: the book, the inspection, its words, the report and
 * the API's answer. {@code rule} holds what every rule is given and may say; {@code file}, {@code form},
 * {@code identity} and {@code likeness} rest on it, hold one file for each rule and know nothing of each other.
 *
 * <p>Decisions: each rule passes, breaks, could not tell or does not apply. A rule that throws could not tell,
 * and nothing undecidable is ever accepted. Layout, names in the text and a missing receiving unit warn; only
 * what the rules of the contest make a condition of taking part blocks. Keys of rules are those that a pack's checklist
 * names. A work like an earlier one is never refused for it: the finding names the question that a person
 * answers. Every line of a report says what was asked, so that it can be read without the book that was asked.
 */
@NullMarked
package vn.guongsang.inspect;

import org.jspecify.annotations.NullMarked;
