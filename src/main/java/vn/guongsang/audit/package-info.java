/**
 * Nhật ký: the append-only, hash-chained record of who did what to which.
 *
 * <p>Decisions. An act's row is inserted as the last statement of its own transaction with a hash over its own fields, so
 * writers never queue for the head of the chain; a sequencer links committed rows within a second. The runtime database
 * account may only read and add here, triggers refuse changes by anybody else, and {@link vn.guongsang.audit.AuditDesk}
 * names the first row that does not fit and any row left unlinked. A row also bears a seal by a key from outside the database,
 * and the head is signed every minute ({@link vn.guongsang.audit.Checkpoint}) once every row since the last signature fits:
 * whoever rebuilds or cuts the tables contradicts a signature that others hold.
 */
@NullMarked
package vn.guongsang.audit;

import org.jspecify.annotations.NullMarked;
