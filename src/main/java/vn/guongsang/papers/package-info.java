/**
 * Thể thức: lays out what is printed. It knows Nghị định 30/2020/NĐ-CP and nothing of what the papers say.
 *
 * <p>Decisions. A paper is data ({@link vn.guongsang.papers.Paper}) and is written twice from it: as .docx, which people
 * edit and sign, and as PDF, which looks the same everywhere. The .docx names "Times New Roman" as the decree does; the PDF
 * embeds the first typeface of the same measure on this machine that holds every Vietnamese letter, and where there is
 * none the PDF is refused with a sentence instead of being printed with holes. Spreadsheets keep their sums as formulas.
 */
@NullMarked
package vn.guongsang.papers;

import org.jspecify.annotations.NullMarked;
