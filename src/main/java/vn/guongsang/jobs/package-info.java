/**
 * Việc nền: work that must follow an act, written in the same transaction as its row and done by db-scheduler on virtual
 * threads.
 *
 * <p>Decisions. A job is a small record that names what to do, never the data itself; its handler calls one desk and is
 * safe to run twice. While somebody sends an entry a job waits ({@code Precedence}, known to the gate of {@code web}); after
 * five seconds it goes nevertheless, one job at a time. Jobs that may take minutes have a line (a table and a scheduler) of
 * their own: thousands of conversions that were put off to a deadline hold up no check and no letter after it. A job that
 * fails is tried again with growing pauses and stays visible until it succeeds.
 */
@NullMarked
package vn.guongsang.jobs;

import org.jspecify.annotations.NullMarked;
