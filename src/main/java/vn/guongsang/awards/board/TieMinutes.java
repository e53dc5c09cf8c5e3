package vn.guongsang.awards.board;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.EntryId;

/**
 * How a tie was decided, as the minutes record it.
 *
 * @param order best first, every tied entry once
 * @param body who decided: the jury, the organising committee
 */
public record TieMinutes(List<EntryId> order, String body, String number, LocalDate date, String words) {}
