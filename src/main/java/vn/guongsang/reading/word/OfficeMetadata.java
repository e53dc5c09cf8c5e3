package vn.guongsang.reading.word;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.guongsang.reading.Manuscript;

/** The marks that people leave in the property parts of docx and odt, and as authors of comments. */
final class OfficeMetadata {
    private static final Set<String> TELLING = Set.of(
            "creator",
            "lastModifiedBy",
            "initial-creator",
            "title",
            "subject",
            "description",
            "keywords",
            "keyword",
            "Company",
            "Manager",
            "printed-by",
            "lpstr",
            "bstr",
            "contributor",
            "Template",
            "user-defined",
            "lpwstr",
            "HyperlinkBase",
            "category");

    private OfficeMetadata() {}

    /** Reads the element just begun to its end for those who changed or remarked something. */
    static void creators(XMLStreamReader xml, Manuscript manuscript) throws XMLStreamException {
        boolean name = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.CHARACTERS && name) {
                manuscript.metadata("comment.author", xml.getText());
            } else if (event == XMLStreamReader.START_ELEMENT) {
                name = xml.getLocalName().equals("creator");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                name = false;
            }
        }
    }

    static void read(XMLStreamReader xml, Manuscript manuscript) throws XMLStreamException, IOException {
        String name = null;
        var value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                manuscript.metadata("comment.author", Container.attribute(xml, "author"));
                manuscript.metadata("comment.author", Container.attribute(xml, "userId"));
                manuscript.metadata("template", Container.attribute(xml, "href"));
                name = TELLING.contains(xml.getLocalName()) ? xml.getLocalName() : null;
                value.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS && name != null && value.length() < 1000) {
                value.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT && name != null) {
                manuscript.metadata(name, value.toString());
                name = null;
            }
        }
    }
}
