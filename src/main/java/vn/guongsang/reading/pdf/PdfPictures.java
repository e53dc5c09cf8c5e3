package vn.guongsang.reading.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.picture.PictureReader;
import vn.guongsang.reading.picture.TextPicture;

/** Pictures on the pages of a typed PDF that hold writing, which no count of words includes. */
final class PdfPictures {
    private static final int MOST_PICTURES = 20;
    private static final int LONGEST_SIDE = 1600;
    private static final int SCANNED_SIDE = 500;
    private static final int DEEPEST = 4;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Manuscript manuscript;

    private PdfPictures(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static void notice(PDDocument pdf, int[] lettersOfPages, Manuscript manuscript) throws IOException {
        var pictures = new PdfPictures(manuscript);
        for (int page = 0; page < lettersOfPages.length; page++) {
            pictures.of(pdf.getPage(page).getResources(), page + 1, lettersOfPages[page] < 20, 0);
        }
    }

    private void of(PDResources resources, int page, boolean wordless, int depth) {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            try {
                var object = resources.getXObject(name);
                if (object instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
                    of(form.getResources(), page, wordless, depth + 1);
                } else if (object instanceof PDImageXObject image
                        && seen.size() < MOST_PICTURES
                        && seen.add(image.getCOSObject())) {
                    look(image, page, wordless);
                }
            } catch (IOException | RuntimeException e) {
                manuscript.sign(wordless ? Oddity.PICTURE_OF_TEXT : Oddity.PICTURES, 1, "trang " + page);
            }
        }
    }

    /** A page of writing without a letter is a scan, whatever its picture is like. */
    private void look(PDImageXObject image, int page, boolean wordless) throws IOException {
        int side = Math.max(image.getWidth(), image.getHeight());
        boolean small = (long) image.getWidth() * image.getHeight() < PictureReader.MOST_PIXELS;
        if (small && TextPicture.looksWritten(image.getImage(null, Math.max(1, side / LONGEST_SIDE)))
                || !small && wordless
                || wordless && image.getBitsPerComponent() == 1 && side > SCANNED_SIDE) {
            manuscript.sign(Oddity.PICTURE_OF_TEXT, 1, "trang " + page);
        }
    }
}
