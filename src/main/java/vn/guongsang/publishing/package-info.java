/**
 * Công bố: what the public sees of the results, and how it comes to be seen.
 *
 * <p>Decisions. One person proposes, another approves; the approval binds the hash of the text and of its
 * grounds (empty
 * prizes, ties and passed-over entries with their reasons, rankings, consents), so that whatever changes in
 * between makes
 * it void. What is published is that text and nothing computed later: a correction is a new version beside the
 * old one,
 * with its reason, and both stay readable. A winner's name needs a recorded basis: the consent given with the
 * entry or one
 * recorded by hand; a child's needs the guardian's too. The place in the audit's chain is looked up when read,
 * since the
 * sequencer gives it within the second after publication.
 *
 * <p>A version approved for a later moment is seen by nobody before it, and lapses when the data change in between. A
 * withdrawal needs two people too; it hides the names and leaves when and why. A certificate's number is drawn from what
 * it says, so confirming one stores nothing.
 *
 * <p>Rooms, bottom first: {@code text}; the publication itself with its desks and the book of results; {@code pages}, what
 * everybody reads; {@code verification}, what everybody checks.
 */
@NullMarked
package vn.guongsang.publishing;

import org.jspecify.annotations.NullMarked;
