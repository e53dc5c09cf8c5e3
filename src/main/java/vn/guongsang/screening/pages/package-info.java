/**
 * Trang sơ khảo: the unit's list, the page of one entry with what the secretary does on it, and the report of the machine.
 * Asks the floor's desk; every link out of a list carries its filter, so that coming back shows the same list.
 */
@NullMarked
package vn.guongsang.screening.pages;

import org.jspecify.annotations.NullMarked;
