package vn.guongsang.reading.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.WordCount;

/** Words of a docx that stand in drawings, formulas and ornamental letters, where no word processor counts them. */
final class DocxAside {
    /** A label or a formula has fewer. */
    private static final int MANY_WORDS = 20;

    private final Manuscript manuscript;
    private int words;
    private String first = "";

    DocxAside(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Looks at an element just begun that is none of the text's own. */
    void look(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        var space = String.valueOf(xml.getNamespaceURI());
        if (name.equals("t") && (space.contains("math") || space.contains("drawingml"))) {
            add(Container.text(xml));
        } else if (name.equals("textpath")) {
            add(String.valueOf(Container.attribute(xml, "string")));
        }
    }

    void lookThrough(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                look(xml);
            }
        }
    }

    void tell() {
        manuscript.sign(Oddity.UNREAD_PART, words >= MANY_WORDS ? 1 : 0, first);
    }

    private void add(String text) {
        words += WordCount.bySpaces(text);
        first = first.length() < 100 ? first + " " + text : first;
    }
}
