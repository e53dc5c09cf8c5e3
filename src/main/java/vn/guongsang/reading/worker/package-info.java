/**
 * Tiến trình con: the child that opens what strangers sent, asked by JSON lines and answering by JSON lines. It tells the
 * kind, lets that kind's room read or render, and knows nothing of the portal.
 *
 * <p>Decisions. Tika 3.3.1 detects types (4.x does not resolve); its parsers are not used, because they count deleted and
 * hidden text. A file that is two kinds at once is refused. The words of a scan are estimated where Tesseract is installed:
 * a help for whoever counts, never a ground for a verdict; where it is missing, the finding says that there is none.
 * Reading text is written anew, letter by letter escaped.
 */
@NullMarked
package vn.guongsang.reading.worker;

import org.jspecify.annotations.NullMarked;
