package vn.guongsang.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Type;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.older.DocReader;
import vn.guongsang.reading.older.RtfReader;
import vn.guongsang.reading.older.TextFileReader;
import vn.guongsang.reading.pdf.PdfReader;
import vn.guongsang.reading.word.DocxReader;
import vn.guongsang.reading.word.OdtReader;

/** One reader for each written kind. */
final class Manuscripts {
    private Manuscripts() {}

    static Manuscript read(Path file, Type type) throws IOException {
        var manuscript = open(file, type);
        if (manuscript.legacyEncoding() == null) {
            manuscript.modernise();
        }
        return manuscript;
    }

    private static Manuscript open(Path file, Type type) throws IOException {
        return switch (String.valueOf(type.name())) {
            case "docx" -> DocxReader.read(file);
            case "odt" -> OdtReader.read(file);
            case "pdf" -> PdfReader.read(file);
            case "doc" -> DocReader.read(file);
            case "rtf" -> RtfReader.read(file);
            case "txt" -> TextFileReader.read(file);
            case "docm", "dotm" -> throw new Unusable(Problem.MACROS, type.mediaType());
            default -> throw new Unusable(Problem.NO_READER, type.mediaType());
        };
    }
}
