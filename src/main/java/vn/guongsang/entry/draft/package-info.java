/**
 * Bản nháp: what an author has filled in, as it was typed, what the contest asks for and what is still missing. Knows
 * nothing of entries.
 *
 * <p>Decisions. Required fields and statements are the contest's data. What is missing is a matter of shape and stops sending
 * with the place; what the rules of the contest say about the work is a finding. The document in the row reads what earlier
 * versions wrote: fields may be added, never renamed.
 */
@NullMarked
package vn.guongsang.entry.draft;

import org.jspecify.annotations.NullMarked;
