/**
 * Ảnh: size and proof that a picture can be decoded, which way up it stands, and everything that stands beside its points.
 *
 * <p>Decisions. Pictures are not read; those that look written are told. Size is taken from the header, and the whole is
 * decoded with few pixels, so that a bomb stays small. HEIC is turned into JPEG by libheif's own program, where there is
 * one.
 */
@NullMarked
package vn.guongsang.reading.picture;

import org.jspecify.annotations.NullMarked;
