package vn.guongsang.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which of the alternatives of a docx is shown: the first choice whose features are known, else the fallback. A choice
 * of an invented feature would otherwise hide what every word processor shows.
 */
final class DocxAlternatives {
    private final Deque<Boolean> chosen = new ArrayDeque<>();

    /** Whether the element just begun belongs to an alternative that nobody sees; it is then read to its end. */
    boolean skips(XMLStreamReader xml) throws XMLStreamException {
        boolean taken = chosen.isEmpty() || chosen.peek();
        switch (xml.getLocalName()) {
            case "AlternateContent" -> chosen.push(false);
            case "Choice" -> {
                if (!chosen.isEmpty() && (taken || !understood(xml))) {
                    Container.skip(xml);
                    return true;
                }
                take();
            }
            case "Fallback" -> {
                if (taken) {
                    Container.skip(xml);
                    return true;
                }
            }
            default -> {}
        }
        return false;
    }

    void end(String name) {
        if (name.equals("AlternateContent")) {
            chosen.poll();
        }
    }

    private void take() {
        if (!chosen.isEmpty()) {
            chosen.pop();
            chosen.push(true);
        }
    }

    private static boolean understood(XMLStreamReader xml) {
        var requires = Container.attribute(xml, "Requires");
        for (var prefix : requires == null ? new String[0] : requires.strip().split("\\s+")) {
            var space = prefix.isEmpty() ? null : xml.getNamespaceURI(prefix);
            if (space != null
                    && !space.matches(
                            "http://(schemas\\.microsoft\\.com/|schemas\\.openxmlformats\\.org/|purl\\.oclc\\.org/ooxml/).*")) {
                return false;
            }
        }
        return true;
    }
}
