/**
 * Điều thể lệ: what every rule is given and what it may say. It knows no rule and no other room of this floor.
 *
 * <p>Decisions. A rule passes, breaks, could not tell or does not apply. A finding is data; what of it a person must decide
 * says so itself. A rule that asks about the form does not apply while only files are tried. Durations, days and moments
 * are said here, because a rule that passes fills them into its sentence.
 */
@NullMarked
package vn.guongsang.inspect.rule;

import org.jspecify.annotations.NullMarked;
