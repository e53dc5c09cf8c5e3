package vn.guongsang.reading.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.MalwareSignature;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Unusable;

/**
 * A docx or odt as a package of parts, opened only after a look through all of it: bytes are counted while inflating,
 * because what the directory states is written by a stranger.
 */
public final class Container implements AutoCloseable {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_XML_BYTES = 50L << 20;
    private static final int MOST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 8L << 20;
    /** Tables in tables in text boxes go to a hundred. */
    private static final String DEEPEST = "500";

    /** How the parser says that one of its limits was passed. */
    private static final String LIMIT = "JAXP0001";

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private Container(ZipFile zip) {
        this.zip = zip;
    }

    public static Container open(Path file) throws IOException {
        Container container;
        try {
            container = new Container(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Unusable(
                    locked ? Problem.ENCRYPTED : Problem.DAMAGED, "not a complete package: " + e.getMessage());
        }
        try {
            container.lookThrough();
            return container;
        } catch (IOException | RuntimeException e) {
            container.close();
            throw e;
        }
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    XMLStreamReader xml(String name) throws IOException, XMLStreamException {
        return reader(zip.getInputStream(part(name)));
    }

    public byte[] bytes(String name, int most) throws IOException {
        try (var in = zip.getInputStream(part(name))) {
            return in.readNBytes(most);
        }
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(in);
    }

    /** What a parser's complaint says of the file. */
    static Unusable broken(XMLStreamException e) {
        var said = String.valueOf(e.getMessage());
        return new Unusable(
                said.contains(LIMIT) ? Problem.BOMB : Problem.DAMAGED, "XML is broken: " + Manuscript.excerpt(said));
    }

    /** A part may declare no document type at all: entities are a weapon here and never a need. */
    static void refuseDoctype(int event) throws Unusable {
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new Unusable(Problem.HOSTILE, "XML with a document type");
        }
    }

    /** The attribute by local name, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text inside the element that was just begun, up to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.CHARACTERS && text.length() < 1000) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Moves to the end of the element that was just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ZipEntry part(String name) throws Unusable {
        var part = parts.get(name);
        if (part == null) {
            throw new Unusable(Problem.DAMAGED, "part missing: " + name);
        }
        return part;
    }

    private static boolean climbs(String name) {
        return name.startsWith("/") || name.matches("(?s)(.*[/\\\\])?\\.\\.([/\\\\].*)?|[a-zA-Z]:.*");
    }

    private void lookThrough() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new Unusable(Problem.BOMB, zip.size() + " parts");
        }
        var folded = new java.util.HashSet<String>();
        long all = 0;
        long xml = 0;
        var buffer = new byte[1 << 16];
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (climbs(entry.getName())) {
                throw new Unusable(Problem.HOSTILE, "a part outside the package");
            }
            boolean again = !folded.add(entry.getName().toLowerCase(java.util.Locale.ROOT));
            if (parts.put(entry.getName(), entry) != null || again) {
                throw new Unusable(Problem.HOSTILE, "two parts of the same name");
            }
            boolean text = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            long size = 0;
            var malware = new MalwareSignature();
            try (var in = zip.getInputStream(entry)) {
                for (int n; (n = in.read(buffer)) > 0; ) {
                    size += n;
                    all += n;
                    xml += text ? n : 0;
                    malware.scan(buffer, n);
                    if (all > MOST_BYTES
                            || xml > MOST_XML_BYTES
                            || size > RATIO_MATTERS_FROM && size / MOST_RATIO > entry.getCompressedSize()) {
                        throw new Unusable(Problem.BOMB, "inflates beyond measure: " + entry.getName());
                    }
                }
            } catch (ZipException | java.io.EOFException e) {
                throw new Unusable(Problem.DAMAGED, "part cannot be inflated: " + entry.getName());
            }
            if (malware.found()) {
                throw new Unusable(Problem.MALWARE, "EICAR test signature in " + entry.getName());
            }
        }
    }
}
