/**
 * An entry sent and followed by a program: the shape of requests and answers, and one sending for each idempotency key.
 *
 * <p>Decisions. Field names are a promise to programs: they are added to, never renamed. The secret is told with the
 * receipt of the sending and never again by what is asked later.
 */
@NullMarked
package vn.guongsang.entry.api;

import org.jspecify.annotations.NullMarked;
