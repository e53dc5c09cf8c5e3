package vn.guongsang.awards.board;

import java.time.LocalDate;

/**
 * The decision that awards the prizes.
 *
 * @param number with its symbol, as {@code 125/QĐ-UBND}
 * @param capacity in which the signer signs, as {@code TM. Hội đồng – Chủ tịch}
 */
public record DecisionView(String number, LocalDate date, String signer, String capacity) {}
