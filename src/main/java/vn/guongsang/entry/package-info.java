/**
 * Bài dự thi: the entry with its authors, files, state and receipt, submission, and the desks and books through which
 * everybody else comes to it. The questions to its tables stay here, and so does whatever needs the row itself.
 *
 * <p>Rooms. Below this hall and knowing nothing of it: {@code draft}, {@code report}, {@code likeness}. Above it, where it
 * knows nothing of them: {@code steps}, {@code trial} and {@code api}, which ask its desks, and {@code derivative}, which
 * learns by event what was sent.
 *
 * <p>Decisions.
 *
 * <ul>
 *   <li>There is no account: the secret in the receipt link is the only key. It is derived from the one-time key of the
 *       form that started the draft and the portal's signing key, so that a repeated request finds the same entry; only
 *       its SHA-256 is stored. Unknown code and wrong secret answer alike.
 *   <li>An entry has a working copy (one document, whatever state it is in, plus its working files) and a sent copy (rows
 *       of authors, exemplars and files). Sending makes the second equal the first in one short transaction; until the
 *       deadline, or until the date given with a return, that may happen again.
 *   <li>The database's clock decides: an entry is in time when the sending transaction's {@code ContestBook.now} is before
 *       the contest's end. The time is taken before the sequence number, so that nobody is late by queueing for it. An
 *       attempt to begin, send, replace or withdraw that came too late leaves its row in the audit, under the contest.
 *   <li>Whoever the portal made wait before the deadline may send for the contest's {@code queueMinutes} after it, once; the
 *       moment of joining the line counts and stands in the audit.
 *   <li>A request whose manifest names the size and SHA-256 of every file is sealed while their bytes are on their way
 *       (202). The same request, with exactly those bytes, then counts as received when it was sealed, until the grace of
 *       the contest is over. A page does the same with the files that it still sends: its script notes their SHA-256, sending
 *       seals the draft with them, and the last file that arrives sends it.
 *   <li>A file is read once by a job; the rules are asked anew each time, because they are pure and fast, and their answer
 *       is kept with the sent copy. Sending never waits for reading.
 *   <li>Staff may ask for another inspection of a sent entry, which reads its files again.
 *   <li>What a work is like is searched in the background, for a draft once it is read and again once it is sent. Authors
 *       learn that there is something to compare, never with whom.
 * </ul>
 */
@NullMarked
package vn.guongsang.entry;

import org.jspecify.annotations.NullMarked;
