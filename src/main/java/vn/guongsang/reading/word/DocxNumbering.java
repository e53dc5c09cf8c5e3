package vn.guongsang.reading.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which lists of a docx put something before their paragraphs: headings often belong to a list that shows nothing. */
final class DocxNumbering {
    private final Set<String> silent = new HashSet<>();
    private final Map<String, String> lists = new HashMap<>();

    static DocxNumbering of(Container docx) throws IOException, XMLStreamException {
        var numbering = new DocxNumbering();
        var part = DocxParts.part(docx, "numbering");
        if (part.isPresent()) {
            numbering.read(docx.xml(part.get()));
        }
        return numbering;
    }

    /** Level from 0. */
    boolean shows(@Nullable String list, int level) {
        return list != null && !list.equals("0") && !silent.contains(lists.getOrDefault(list, list) + ":" + level);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        String definition = "";
        String list = null;
        String level = "0";
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            var val = String.valueOf(Container.attribute(xml, "val"));
            switch (xml.getLocalName()) {
                case "abstractNum" -> definition = "a" + Container.attribute(xml, "abstractNumId");
                case "num" -> list = String.valueOf(Container.attribute(xml, "numId"));
                case "abstractNumId" -> {
                    if (list != null) {
                        lists.put(list, "a" + val);
                    }
                }
                case "lvlOverride" -> Container.skip(xml);
                case "lvl" -> level = String.valueOf(Container.attribute(xml, "ilvl"));
                case "numFmt" -> {
                    if (val.equals("none")) {
                        silent.add(definition + ":" + level);
                    }
                }
                case "lvlText" -> {
                    if (val.isBlank()) {
                        silent.add(definition + ":" + level);
                    }
                }
                default -> {}
            }
        }
    }
}
