/**
 * Trang giải thưởng: the organiser's prize page and the page of the signed decision, with their forms. Asks the floor's desks
 * and the book of the board.
 *
 * <p>Decisions. Every form sends back the version of the board from which it was decided. The fields of a tie stand under the
 * name of their group, since two groups may wait at once.
 */
@NullMarked
package vn.guongsang.awards.pages;

import org.jspecify.annotations.NullMarked;
