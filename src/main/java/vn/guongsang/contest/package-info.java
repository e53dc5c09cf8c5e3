/**
 * Cuộc thi: a contest as data. Its dates, categories, limits, rubrics, prize scheme and the audit of that scheme come from
 * a pack under {@code scoring-rubrics/} and are edited in the portal afterwards; nothing in the code knows a level of
 * government, an amount or a date.
 *
 * <p>This room holds the contest itself: its row, its stages, its desks and the book that every higher floor reads.
 * {@code definition} is the document it is made of and knows nothing else of the floor; {@code pages} stands above.
 *
 * <p>Decisions: the whole definition of a contest is one JSON document in one row, validated by the pack's JSON Schema
 * whoever writes it; every change keeps the former version with the person and the reason. Deadlines are judged by the
 * database's clock ({@code ContestBook.now}), in the transaction that they concern. Once a contest is locked its dates
 * are moved by two people and for everybody at once, and its page tells the reason.
 */
@NullMarked
package vn.guongsang.contest;

import org.jspecify.annotations.NullMarked;
