/**
 * Tệp của trình soạn thảo: docx and odt, packages of XML parts, into a manuscript. Knows pictures, since those inside a
 * package may hold writing.
 *
 * <p>Decisions. A package is looked through before a part of it is read, and its bytes are counted while inflating. What
 * only newer word processors show replaces what stands there for older ones, unless no word processor knows it. Field
 * codes are no text, but those that fetch or start something are told.
 */
@NullMarked
package vn.guongsang.reading.word;

import org.jspecify.annotations.NullMarked;
