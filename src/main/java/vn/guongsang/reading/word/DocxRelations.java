package vn.guongsang.reading.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Unusable;

/** What the parts of a docx say of each other: which part plays which role, and what is fetched, run or carried. */
final class DocxRelations {
    /** A template on the author's own disk, which Word names in every document made from it. */
    private static final String OWN_TEMPLATE = "(?i)(file:/+)?[a-z]:[/\\\\].*|[^/\\\\:]+\\.dot[mx]?";

    private DocxRelations() {}

    /** Headers, footers and notes by name of part, as the main part calls them, else by the name itself. */
    static Map<String, String> roles(Container docx, String main) throws IOException, XMLStreamException {
        var roles = new HashMap<String, String>();
        for (var name : docx.names()) {
            if (name.matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml")) {
                roles.put(name, name.replaceAll("word/|\\d*\\.xml", ""));
            }
        }
        each(docx, main, (xml, part) -> {
            var type = String.valueOf(Container.attribute(xml, "Type"));
            var role = type.substring(type.lastIndexOf('/') + 1);
            if (role.matches("header|footer|footnotes|endnotes")) {
                roles.put(part, role);
            }
        });
        return roles;
    }

    /** Parts of the package that a part refers to, by the ids of its relations. */
    static Map<String, String> targets(Container docx, String part) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each(docx, part, (xml, target) -> targets.put(String.valueOf(Container.attribute(xml, "Id")), target));
        return targets;
    }

    /** Notes what the relations of one part bring with them. */
    static void read(XMLStreamReader xml, Manuscript manuscript) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT && Container.attribute(xml, "Target") != null) {
                notice(xml, manuscript);
            }
        }
    }

    private static void notice(XMLStreamReader xml, Manuscript manuscript) throws Unusable {
        var type = String.valueOf(Container.attribute(xml, "Type"));
        var target = String.valueOf(Container.attribute(xml, "Target"));
        boolean external = "External".equals(Container.attribute(xml, "TargetMode"));
        if (type.endsWith("/vbaProject")) {
            throw new Unusable(Problem.MACROS, target);
        }
        if (external && type.endsWith("/attachedTemplate") && target.matches(OWN_TEMPLATE)) {
            manuscript.metadata("template", target);
        } else if (external && !type.endsWith("/hyperlink")) {
            manuscript.sign(Oddity.EXTERNAL_REFERENCE, 1, target);
        } else if (!external && type.matches(".*/(oleObject|control)") && !target.contains("embeddings/")) {
            manuscript.sign(Oddity.EMBEDDED_FILE, 1, target);
        }
    }

    private interface Relation {
        void at(XMLStreamReader xml, String part);
    }

    private static void each(Container docx, String part, Relation relation) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = folder + "_rels/" + part.substring(slash) + ".rels";
        if (!docx.has(relations)) {
            return;
        }
        var xml = docx.xml(relations);
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            var target = event == XMLStreamReader.START_ELEMENT ? Container.attribute(xml, "Target") : null;
            if (target != null) {
                var name = target.startsWith("/") ? target.substring(1) : folder + target;
                if (docx.has(name)) {
                    relation.at(xml, name);
                }
            }
        }
    }
}
