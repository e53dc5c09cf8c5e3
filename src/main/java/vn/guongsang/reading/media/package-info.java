/**
 * Phim và tiếng: length and streams of recordings, their acoustic print, and copies that every browser plays.
 *
 * <p>Decisions. ffprobe and ffmpeg are given local files only and a short list of formats, no playlists. A duration is what
 * the packets say, edit lists and length fields of the header ignored; what a player would show is measured beside it.
 * Copies carry no metadata; streams that every browser plays are copied, everything else is made anew.
 */
@NullMarked
package vn.guongsang.reading.media;

import org.jspecify.annotations.NullMarked;
