/**
 * Thử một tệp: asks the rules about files that are not sent, by page and by program. Nothing is kept, and nothing is asked
 * that files alone cannot answer.
 */
@NullMarked
package vn.guongsang.entry.trial;

import org.jspecify.annotations.NullMarked;
