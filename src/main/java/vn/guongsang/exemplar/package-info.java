/**
 * Gương: the people, collectives and households written about, with their honours, the place that decides which unit
 * receives the entry, and their consent to publication.
 *
 * <p>Decisions. An exemplar is a third person who did not send anything: only what the rules ask for is kept, and consent
 * is recorded separately, with who gave it, when, in which words and by whom it was written down. When an entry is sent
 * again its exemplars are changed in place, so that consents already given are not lost.
 */
@NullMarked
package vn.guongsang.exemplar;

import org.jspecify.annotations.NullMarked;
