package vn.guongsang.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.guongsang.reading.FileFacts.Oddity;

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

    /** Parts of the package that a part refers to, by the ids of its relations. */
    static Map<String, String> targets(Container docx, String part) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = folder + "_rels/" + part.substring(slash) + ".rels";
        if (docx.has(relations)) {
            var xml = docx.xml(relations);
            while (xml.hasNext()) {
                int event = xml.next();
                Container.refuseDoctype(event);
                if (event == XMLStreamReader.START_ELEMENT && Container.attribute(xml, "Target") != null) {
                    var target = String.valueOf(Container.attribute(xml, "Target"));
                    var name = target.startsWith("/") ? target.substring(1) : folder + target;
                    if (docx.has(name)) {
                        targets.put(String.valueOf(Container.attribute(xml, "Id")), name);
                    }
                }
            }
        }
        return targets;
    }

    /** The part of this name, with the number that some makers put behind it. */
    static java.util.Optional<String> part(Container docx, String name) {
        return docx.names().stream()
                .filter(n -> n.matches("(?i)word/" + name + "\\d*\\.xml"))
                .findFirst();
    }

    static void relations(XMLStreamReader xml, Manuscript manuscript) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT
                    && "External".equals(Container.attribute(xml, "TargetMode"))
                    && !String.valueOf(Container.attribute(xml, "Type")).endsWith("/hyperlink")) {
                manuscript.sign(Oddity.EXTERNAL_REFERENCE, 1, String.valueOf(Container.attribute(xml, "Target")));
            }
        }
    }

    static void section(XMLStreamReader xml, Manuscript manuscript) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("pgSz")) {
                    var width = Container.attribute(xml, "w");
                    var height = Container.attribute(xml, "h");
                    if (width != null && height != null && (width + height).matches("\\d{1,12}")) {
                        manuscript.page(
                                Integer.parseInt(width) / TWIPS_PER_MM, Integer.parseInt(height) / TWIPS_PER_MM);
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
