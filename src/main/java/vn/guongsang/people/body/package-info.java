/**
 * Thành viên các ban, hội đồng: who may not enter a contest because of the body they sit on. Bodies are the contest's data.
 *
 * <p>Decisions. Entries sent before a list changes are judged by the list as it is then. Pages show only the ends of a
 * telephone number.
 */
@NullMarked
package vn.guongsang.people.body;

import org.jspecify.annotations.NullMarked;
