package vn.guongsang.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Unusable;

/** Streams of a PDF are inflated and counted before anything keeps them, because a few bytes may stand for any number. */
final class PdfStreams {
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_BYTES_OF_CONTENT = 64L << 20;
    private static final List<COSName> INFLATED = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private PdfStreams() {}

    static void refuseBombs(PDDocument pdf) throws IOException {
        long all = 0;
        for (var key : pdf.getDocument().getXrefTable().keySet()) {
            var object = pdf.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && stream.hasData()) {
                boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
                all += inflated(stream, picture ? MOST_BYTES - all : Math.min(MOST_BYTES - all, MOST_BYTES_OF_CONTENT));
            }
        }
    }

    private static long inflated(COSStream stream, long most) throws IOException {
        long size = 0;
        var buffer = new byte[1 << 16];
        try (var in = inflating(stream.createRawInputStream(), stream.getFilters())) {
            for (int n; (n = in.read(buffer)) > 0; ) {
                size += n;
                if (size > most) {
                    throw new Unusable(Problem.BOMB, "inflates beyond measure");
                }
            }
        } catch (Unusable e) {
            throw e;
        } catch (IOException e) {
            return size; // a broken stream is the business of whoever needs it
        }
        return size;
    }

    private static InputStream inflating(InputStream raw, COSBase filters) {
        var names = filters instanceof COSArray several
                ? several.toList()
                : filters == null ? List.<COSBase>of() : List.of(filters);
        var in = raw;
        for (var name : names) {
            if (!INFLATED.contains(name)) {
                break;
            }
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
