/**
 * Thể lệ như dữ liệu: the definition of a contest as one document, from a pack's YAML to the JSON of its row and back, and
 * what audits it. Knows no table, no clock and nobody who edits it.
 *
 * <p>Decisions. The same JSON Schemas and rules judge a pack and an edit. A problem of a pack is told with file, line, path
 * and reason, and nothing of a bad pack is loaded. Ways of speaking of time ("hết ngày", "trước ngày", days from the first
 * load) become moments once, and midnights become days again for an export. Sums that differ from what the papers state,
 * and papers that contradict each other, are shown with their clauses and never corrected.
 */
@NullMarked
package vn.guongsang.contest.definition;

import org.jspecify.annotations.NullMarked;
