/**
 * Tải tệp lên: files that arrive over any connection, in as many requests as it takes (tus 1.0 at {@code /api/uploads}),
 * and go out again by ranges ({@code serving}).
 *
 * <p>Decisions. The address of an upload is its key: 192 random bits of which only the SHA-256 is kept and none is logged.
 * Offsets stand in the database, bytes in {@code storage}; no call to the store happens inside a transaction. Every 5 MiB
 * or 15 seconds the bytes are made durable and then the offset is committed, so an acknowledged byte is never lost and an
 * offset never falls. Each writer holds a fence, a number that the next one raises: who was overtaken cannot commit any
 * more. {@code HEAD} ends a running writer, since its answer must be accepted by the next {@code PATCH}; a {@code PATCH}
 * beside a living writer is told to wait (423), beside a silent one it takes over. An upload is complete when the object
 * of that size was read back from the store with the SHA-256 of the bytes that came in. Receiving, hashing and writing go
 * on side by side, each at most 64 KiB ahead of the next, so that hundreds of uploads fit into a small heap.
 * Partial uploads are used up by their concatenation. How many uploads one person, one address and the whole portal may
 * have or begin stands in settings ({@code guongsang.upload.*}) and beside the field; since tus reads no cookie, a page
 * hands its uploads a signed pass that says whose they are. Not attached after seven days, an upload is gone with all its
 * bytes.
 */
@NullMarked
package vn.guongsang.upload;

import org.jspecify.annotations.NullMarked;
