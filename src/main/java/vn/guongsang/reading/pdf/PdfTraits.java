package vn.guongsang.reading.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Marks;

/** What a PDF carries beside its pages: names in its metadata, scripts, attached files, pictures. */
final class PdfTraits {
    private static final Set<String> REACHING = Set.of("SubmitForm", "GoToR", "GoToE");
    private static final int MOST_OBJECTS = 50_000;
    private static final Set<String> MAKERS_OWN = Set.of("Producer", "Creator", "CreationDate", "ModDate", "Trapped");
    private static final Set<String> REMARKS =
            Set.of("Text", "FreeText", "Popup", "Highlight", "Stamp", "Ink", "FileAttachment");

    private PdfTraits() {}

    static void read(PDDocument pdf, Manuscript manuscript) throws IOException {
        var info = pdf.getDocumentInformation();
        manuscript.metadata("creator", info.getAuthor());
        for (var key : info.getMetadataKeys()) {
            var value = info.getCOSObject().getString(key);
            if (!MAKERS_OWN.contains(key)) {
                manuscript.metadata(key.toLowerCase(java.util.Locale.ROOT), value);
            }
        }
        walk(pdf.getDocument().getTrailer(), manuscript);
    }

    private static void walk(COSDictionary trailer, Manuscript manuscript) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var queue = new ArrayDeque<COSBase>();
        queue.add(trailer);
        while (!queue.isEmpty() && seen.size() < MOST_OBJECTS) {
            var base = queue.poll();
            if (base instanceof COSObject reference) {
                base = reference.getObject();
            }
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSDictionary dictionary) {
                notice(dictionary, manuscript);
                queue.addAll(dictionary.getValues());
            } else if (base instanceof COSArray array) {
                array.forEach(queue::add);
            }
        }
    }

    /** A stream whose bytes lie elsewhere. */
    private static boolean fetched(COSDictionary dictionary) {
        return dictionary instanceof COSStream && dictionary.containsKey(COSName.F);
    }

    private static void notice(COSDictionary dictionary, Manuscript manuscript) {
        var action = dictionary.getCOSName(COSName.S);
        if (dictionary.containsKey(COSName.JS) || dictionary.containsKey("XFA")) {
            manuscript.sign(Oddity.SCRIPT, 1, dictionary.containsKey("XFA") ? "XFA" : "JavaScript");
        }
        if (action != null
                && (action.getName().equals("Launch") || action.getName().equals("ImportData"))) {
            manuscript.sign(Oddity.SCRIPT, 1, action.getName());
        }
        if (action != null && REACHING.contains(action.getName()) || fetched(dictionary)) {
            manuscript.sign(Oddity.EXTERNAL_REFERENCE, 1, action == null ? "stream" : action.getName());
        }
        if (dictionary.containsKey(COSName.EF)) {
            manuscript.sign(Oddity.EMBEDDED_FILE, 1, String.valueOf(dictionary.getString(COSName.F)));
        }
        boolean typed = "FreeText".equals(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))
                || "Tx".equals(dictionary.getNameAsString(COSName.FT))
                        && dictionary.getString(COSName.V, "").length() > 20;
        if (typed) {
            manuscript.sign(Oddity.UNREAD_PART, 1, "text typed onto a page");
        }
        if (REMARKS.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))) {
            manuscript.metadata("comment.author", dictionary.getString(COSName.T));
        }
        if (dictionary instanceof COSStream stream && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
            xmp(stream, manuscript);
        }
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            manuscript.sign(Oddity.PICTURES, 1, "");
        }
    }

    /** XMP is searched as plain text: its XML is a stranger's and nothing in it is worth a parser. */
    private static void xmp(COSStream stream, Manuscript manuscript) {
        try (var in = stream.createInputStream()) {
            Marks.in("xmp", in.readNBytes(1 << 20)).forEach(mark -> manuscript.metadata(mark.name(), mark.value()));
        } catch (IOException e) {
            manuscript.sign(Oddity.UNREAD_PART, 1, "XMP");
        }
    }
}
