/**
 * Gửi tệp về: what was stored is sent back whole or in the parts that a player asks for (RFC 9110 §14). Knows nothing of how
 * it was uploaded; whoever serves a file says who may have it.
 */
@NullMarked
package vn.guongsang.upload.serving;

import org.jspecify.annotations.NullMarked;
