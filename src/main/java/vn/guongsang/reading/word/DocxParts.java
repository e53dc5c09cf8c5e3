package vn.guongsang.reading.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Unusable;

/** Parts of a docx beside its text: what it refers to, and the pages it asks for. */
final class DocxParts {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private DocxParts() {}

    /** The main part, wherever the package's relations say it is: some makers call it document2.xml. */
    static String main(Container docx) throws IOException, XMLStreamException {
        if (docx.has("_rels/.rels")) {
            var xml = docx.xml("_rels/.rels");
            while (xml.hasNext()) {
                int event = xml.next();
                Container.refuseDoctype(event);
                if (event == XMLStreamReader.START_ELEMENT
                        && String.valueOf(Container.attribute(xml, "Type")).endsWith("/officeDocument")) {
                    var target =
                            String.valueOf(Container.attribute(xml, "Target")).replaceFirst("^/", "");
                    return docx.has(target) ? target : document(docx);
                }
            }
        }
        return document(docx);
    }

    private static String document(Container docx) throws Unusable {
        if (!docx.has("word/document.xml")) {
            throw new Unusable(FileFacts.Problem.DAMAGED, "no word/document.xml");
        }
        return "word/document.xml";
    }

    /** The part of this name, with the number that some makers put behind it. */
    static java.util.Optional<String> part(Container docx, String name) {
        return docx.names().stream()
                .filter(n -> n.matches("(?i)word/" + name + "\\d*\\.xml"))
                .findFirst();
    }

    /** Twips, or a number with its unit as strict documents have it; 0 for neither. */
    private static double millimetres(@Nullable String length) {
        if (length == null || !length.matches("\\d{1,6}(\\.\\d{1,6})?(mm|cm|in|pt|pc|pi)?")) {
            return 0;
        }
        double value = Double.parseDouble(length.replaceAll("[a-z]+$", ""));
        return switch (length.replaceAll("[0-9.]+", "")) {
            case "mm" -> value;
            case "cm" -> value * 10;
            case "in" -> value * 25.4;
            case "pt" -> value * 25.4 / 72;
            case "pc", "pi" -> value * 25.4 / 6;
            default -> value / TWIPS_PER_MM;
        };
    }

    static void section(XMLStreamReader xml, Manuscript manuscript) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("pgSz")) {
                    var width = Container.attribute(xml, "w");
                    var height = Container.attribute(xml, "h");
                    if (millimetres(width) > 0 && millimetres(height) > 0) {
                        manuscript.page(millimetres(width), millimetres(height));
                    }
                } else if (xml.getLocalName().equals("sectPrChange")) {
                    Container.skip(xml);
                    depth--;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }
}
