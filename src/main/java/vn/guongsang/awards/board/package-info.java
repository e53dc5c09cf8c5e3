/**
 * Bảng giải: what the organiser sees of the prizes and what people decide on it, as plain values: the groups with their
 * prizes and ranking, the collectives with their two numbers, figures that do not agree, ties, the decision. Knows no table
 * and no clock; {@code allocation} alone stands below it.
 */
@NullMarked
package vn.guongsang.awards.board;

import org.jspecify.annotations.NullMarked;
