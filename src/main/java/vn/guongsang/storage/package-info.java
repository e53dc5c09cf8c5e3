/**
 * Kho tệp: objects, that is bytes under a random key with their size and SHA-256, on this machine's disk or on any server
 * that speaks the S3 protocol.
 *
 * <p>Decisions. A key is random and says nothing of its content; equal contents are stored twice. An object appears whole
 * or not at all. What grows over several requests is a {@link vn.guongsang.storage.Growing}, a value that the caller keeps
 * in its own row: the store remembers nothing, so that any node may go on. Bytes count from the moment {@code checkpoint}
 * has returned <em>and</em> the caller has kept the value it returned; what was written later, by a writer that has been
 * overtaken, stands in places to which no kept value points. On S3 a part has at least 5 MiB; a shorter rest is an object
 * of its own, and the new one is written before {@code settle} removes the old. OpenSSL reckons hashes where it is
 * installed and BouncyCastle elsewhere; both keep the same state, so nodes with and without it take turns at one object.
 * Nobody outside the application gets a presigned address, and the key that signs is meant for one bucket.
 */
@NullMarked
package vn.guongsang.storage;

import org.jspecify.annotations.NullMarked;
