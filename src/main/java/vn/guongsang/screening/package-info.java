/**
 * Sơ khảo: what the receiving unit does with an entry before the jury sees it: the checklist, the two confirmations, the
 * preliminary grade, the question of identities inside the work, and the forwarding.
 *
 * <p>Decisions. The machine proposes an answer for the points whose rules it could check; it counts only when a person
 * saves it. An entry passes when every point is answered and none fails or is to be completed. It goes to the jury when it
 * has passed, both confirmations are there, every exemplar's consent to publication is recorded, and a person has decided
 * about each name of an author that the machine saw inside the work. A unit's secretary works on the entries of that unit
 * and finds no other; organisers look at all and change nothing here. Signed papers are recognised by their content (PDF,
 * JPEG or PNG), kept as sent and only ever saved, never shown in our origin.
 *
 * <p>Two rooms: {@code pages} asks the desk here, {@code paper} types in what came on paper and knows nothing of the rest.
 */
@NullMarked
package vn.guongsang.screening;

import org.jspecify.annotations.NullMarked;
