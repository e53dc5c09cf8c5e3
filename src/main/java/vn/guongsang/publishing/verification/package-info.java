/**
 * Kiểm chứng: where anybody checks a receipt, a sheet, a certificate and the whole chain, on the portal or offline with files
 * alone. Asks the book of results and the audit's checkpoints; nothing is stored here.
 */
@NullMarked
package vn.guongsang.publishing.verification;

import org.jspecify.annotations.NullMarked;
