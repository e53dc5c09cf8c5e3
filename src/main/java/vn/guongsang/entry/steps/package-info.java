/**
 * Các bước gửi bài: the author's own pages, from the first click to the receipt and what comes after it. Every page works
 * without script and asks a desk of the entry by the receipt's key, which the browser keeps in a cookie for that entry alone.
 */
@NullMarked
package vn.guongsang.entry.steps;

import org.jspecify.annotations.NullMarked;
