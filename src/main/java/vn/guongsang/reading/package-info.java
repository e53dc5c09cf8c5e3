/**
 * Đọc tệp: bytes in, {@code FileFacts} out. It tells the kind of a file by its content, counts words, measures duration
 * and layout, takes out text and metadata, and makes the derivatives that judges and the public get; it knows no rule.
 *
 * <p>Decisions: every file of a stranger is opened in a warm child JVM (256 MiB, 28 seconds a file, no network, a
 * private view of the file system where bubblewrap runs), never in the web process, and the child is thrown away
 * after any failure. A file's name is never looked at. All written kinds become one {@code Manuscript}, so that
 * words, fonts and reading text follow the same rules whatever the format. Words are counted by every plausible
 * rule: {@code low} is the least that body, notes and text boxes give (by Unicode spaces, or with dashes splitting,
 * whichever is less: a dash alone between spaces is a word to one word processor and none to another), {@code high}
 * the most with headers, footers and list numbers. A duration is what the packets say, edit lists and length fields
 * of the header ignored; what a player would show is measured beside it. Tika 3.3.1 detects types (4.x does not
 * resolve); its parsers are not used, because they count deleted and hidden text. A PDF's short line that repeats
 * at the edge of its pages is in {@code high} and not in {@code low}. Pictures are not read; those that look
 * written are told. The words of a scan are estimated where Tesseract is installed: a help for whoever counts,
 * never a ground for a verdict; where it is missing, the finding says that there is none. A file that is two kinds
 * at once is refused. Bombs are told by counting: bytes while inflating (packages and the streams of a PDF alike),
 * pieces of text, operators of a page, elements inside elements. What only newer word processors show replaces what
 * stands there for older ones, unless no word processor knows it. Whatever a file says about people beside its text
 * is gathered as words, without regard to its form, and held against what was declared. The scanner is asked by the
 * portal's own process, since the child has no network.
 */
@NullMarked
package vn.guongsang.reading;

import org.jspecify.annotations.NullMarked;
