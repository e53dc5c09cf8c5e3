/**
 * Thư: an outbox row in the same transaction as the act that it tells of, sent by a job, with a delivery log.
 *
 * <p>Decisions. Without {@code MAIL_HOST} nothing is sent and the row says so; it stays readable for the organisers. Mail
 * is plain text in the reader's language.
 */
@NullMarked
package vn.guongsang.mail;

import org.jspecify.annotations.NullMarked;
