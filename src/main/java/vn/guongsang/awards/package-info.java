/**
 * Giải thưởng: who receives which prize, the ties decided by people, the collective prizes, the decision and
 * the budget.
 *
 * <p>Decisions. The ranking proposes and people confirm: a prize is given only to the entry that the plan of
 * {@link vn.guongsang.awards.allocation} puts there, so that nothing contradicts the ranks but recorded choices
 * (a prize
 * left empty, an entry passed over, a tie decided in minutes), each with its reason. Everything that is settled
 * for one
 * contest hangs on one board with a version, which every form sends back: of two organisers at once the second
 * is told,
 * and unique keys in the database make a second winner of one prize impossible whatever the code does.
 * Collective prizes
 * rest on two visible numbers and on a person's choice; nothing weighs them in secret. Stated and computed
 * money stand
 * side by side and are never reconciled silently.
 *
 * <p>Rooms, bottom first: {@code allocation} and {@code board}, plain values; the prizes themselves with their desks and
 * books; {@code pages}, {@code budget} and {@code official}.
 */
@NullMarked
package vn.guongsang.awards;

import org.jspecify.annotations.NullMarked;
