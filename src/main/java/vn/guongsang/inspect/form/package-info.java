/**
 * Về tờ khai: the rules about what the form says and when it came: time of sending and postmark, authors and their tie to
 * the area, guardians, members who may not enter, those written about, declarations and consents. Knows the rules' common
 * words alone; {@code FormRules} is its door, so that only the age of a child is seen outside.
 *
 * <p>Decisions. By post the postmark decides, to the day. A missing receiving unit warns. Many people share a name, so that a
 * person decides whether an author is a member of a body.
 */
@NullMarked
package vn.guongsang.inspect.form;

import org.jspecify.annotations.NullMarked;
