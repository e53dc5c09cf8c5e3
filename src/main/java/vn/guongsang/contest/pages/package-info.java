/**
 * Trang của cuộc thi: what everybody reads of the contests, as pages and as JSON, and the organiser's set-up part by part.
 * Asks the desks and the book of the floor.
 *
 * <p>Decisions. A field of the set-up is named by its place in the document, so that a flaw that the schema finds stands
 * beside the field it is about; fields that are not of the part are ignored. A list ends with an empty item to add, and an
 * item whose name is emptied goes.
 */
@NullMarked
package vn.guongsang.contest.pages;

import org.jspecify.annotations.NullMarked;
