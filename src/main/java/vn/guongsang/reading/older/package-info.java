/**
 * Tệp đời cũ: binary .doc, RTF and plain text, into a manuscript. Knows from {@code word} only what Word's formats share:
 * field codes, and whether a picture holds writing.
 *
 * <p>Decisions. What no reader of the text sees (deletions, field codes, destinations of the word processor's own) is left
 * out. An encoding of plain text that is not certain is a guess that a person must look at.
 */
@NullMarked
package vn.guongsang.reading.older;

import org.jspecify.annotations.NullMarked;
