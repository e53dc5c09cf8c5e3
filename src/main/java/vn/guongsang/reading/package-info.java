/**
 * Đọc tệp: bytes in, {@code FileFacts} out. It tells the kind of a file by its content, counts words, measures duration
 * and layout, takes out text and metadata, and makes the derivatives that judges and the public get; it knows no rule.
 *
 * <p>This room holds what all rooms of the floor speak of: the facts, the manuscript that every written kind becomes,
 * words and how they are counted, outside programs within limits. It knows no other room. {@code picture} and
 * {@code media} rest on it alone, {@code word} and {@code pdf} on pictures too, {@code older} on {@code word};
 * {@code worker} is the child that asks them all, {@code sandbox} the portal's side and the door for other floors.
 *
 * <p>Decisions. A file's name is never looked at. All written kinds become one {@code Manuscript}, so that words, fonts
 * and reading text follow the same rules whatever the format. Words are counted by every plausible rule: {@code low} is
 * the least that body, notes and text boxes give (by Unicode spaces, or with dashes splitting, whichever is less: a dash
 * alone between spaces is a word to one word processor and none to another), {@code high} the most with headers, footers
 * and list numbers. Bombs are told by counting: bytes while inflating, pieces of text, operators of a page, elements
 * inside elements. Whatever a file says about people beside its text is gathered as words, without regard to its form,
 * and held against what was declared.
 */
@NullMarked
package vn.guongsang.reading;

import org.jspecify.annotations.NullMarked;
