/**
 * Bài giấy: the page on which a secretary types an entry that came by hand, post or e-mail, with its scans. Knows nothing of
 * how an entry is screened afterwards; {@code entry} receives it.
 *
 * <p>Decisions. The form is judged by shape alone; what the contest asks for beyond it is a finding beside the entry. Files
 * sent before the form need not be chosen again when it comes back.
 */
@NullMarked
package vn.guongsang.screening.paper;

import org.jspecify.annotations.NullMarked;
