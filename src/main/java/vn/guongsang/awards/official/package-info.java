/**
 * Văn bản: what the official papers of a contest say.
 *
 * <p>Decisions. Every paper is composed anew from what is recorded, never from another paper; the few things that only
 * people know (numbers, dates, who signs in which capacity, recipients, remarks) are fields kept with the contest, each
 * with a default drawn from its rules. Amounts in words are made from the figures and cannot be typed. Where the rules
 * state another sum than their lines hold, every paper that names money says both. The papers themselves are Vietnamese
 * only, since they are signed; their pages speak both languages.
 */
@NullMarked
package vn.guongsang.awards.official;

import org.jspecify.annotations.NullMarked;
