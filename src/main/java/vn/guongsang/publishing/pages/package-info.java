/**
 * Trang công bố: what everybody reads of published results: the page and its versions, the JSON, the feeds, the embedded
 * list, the gallery, and which certificates a version bears out. Asks the book of results.
 *
 * <p>Decisions. A certificate is checked against the public JSON just as against the results, so that nobody needs the portal
 * for it. A work is shown only where every consent is there; one that is missing leaves no trace.
 */
@NullMarked
package vn.guongsang.publishing.pages;

import org.jspecify.annotations.NullMarked;
