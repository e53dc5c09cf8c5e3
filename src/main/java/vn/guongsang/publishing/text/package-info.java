/**
 * Văn bản công bố: the text that is published, the grounds that the approver answers for beside it, the hash over both, and
 * whose names may stand in it. Knows no table and nobody who proposes or approves it.
 *
 * <p>Decisions. The JSON hangs on no setting, since its hash is approved and kept. A winner's name needs the consent given
 * with the entry; a child's needs the guardian's too.
 */
@NullMarked
package vn.guongsang.publishing.text;

import org.jspecify.annotations.NullMarked;
