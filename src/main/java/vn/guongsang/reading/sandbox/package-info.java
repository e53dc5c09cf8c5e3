/**
 * Phòng cách ly: the portal's side of reading, and the door for other floors: {@code FileReader}, {@code Renderer} and
 * {@code SoundPrints}. Knows the child's main class, lines and limits, and reads into no file itself.
 *
 * <p>Decisions. Every file of a stranger is opened in a warm child JVM (256 MiB, 28 seconds a file, no network, a private
 * view of the file system where bubblewrap runs), never in the web process, and the child is thrown away after any failure.
 * The scanner is asked by the portal's own process, since the child has no network.
 */
@NullMarked
package vn.guongsang.reading.sandbox;

import org.jspecify.annotations.NullMarked;
