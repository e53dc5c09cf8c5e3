/**
 * Kết quả kiểm tra: what the rules say of an entry, worded for people, and the history of it. Knows an entry by its id only;
 * who asks the rules, and who writes to the author, is decided above.
 *
 * <p>Decisions. Every finished inspection of a sent copy is kept as it was, with the version of the book and of the contest;
 * the latest is the entry's verdict. One that says nothing new is not written down again, unless staff asked for it.
 */
@NullMarked
package vn.guongsang.entry.report;

import org.jspecify.annotations.NullMarked;
