/**
 * Value types that every other floor speaks in: money, scores, codes, typed ids, refusals, bilingual words and Vietnamese
 * text.
 *
 * <p>Nothing here knows a framework, a table or a contest. Money is whole đồng and scores are whole half-points, so that
 * ranks and sums are compared exactly and a tie is exact equality; decimals are for the eye only.
 */
@NullMarked
package vn.guongsang.kernel;

import org.jspecify.annotations.NullMarked;
