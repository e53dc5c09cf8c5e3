package vn.guongsang.reading.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the child needs to run, found in each way the portal is started: beside the jar of the packaged portal, on the
 * class path of tests, or, in dev mode, wherever the classes of each library came from.
 */
final class WorkerClasspath {
    /**
     * Libraries that readers of files touch, by the names of their jars; with a group before it in the packaged
     * portal.
     */
    private static final Pattern USEFUL = Pattern.compile("(.*\\.)?(tika-(core|parser)|poi-|xmlbeans-|pdfbox-|fontbox-"
            + "|commons-(io|codec|lang3|compress|collections4|math3|logging|csv)|log4j-api-|slf4j-api|jboss-logging-\\d"
            + "|jsoup-|jspecify-|jackson-(core|databind|annotations)-\\d|curvesapi-|SparseBitSet-|bcprov-).*\\.jar");
    /** One class of each library that readers touch; used where no list of jars can be had. */
    private static final List<String> ANCHORS = List.of(
            "org.apache.tika.Tika",
            "org.apache.tika.detect.microsoft.POIFSContainerDetector",
            "org.apache.tika.detect.zip.DefaultZipContainerDetector",
            "org.apache.tika.parser.mailcommons.MailDateParser",
            "org.apache.tika.parser.html.JSoupParser",
            "org.apache.tika.parser.txt.TXTParser",
            "org.apache.tika.parser.xml.XMLParser",
            "org.apache.poi.POIDocument",
            "org.apache.poi.hwpf.HWPFDocument",
            "org.apache.poi.ooxml.POIXMLDocument",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.FontBoxFont",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.codec.binary.Hex",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.collections4.ListUtils",
            "org.apache.commons.math3.util.ArithmeticUtils",
            "org.apache.commons.logging.LogFactory",
            "org.apache.logging.log4j.LogManager",
            "org.slf4j.LoggerFactory",
            "org.jboss.logging.Logger",
            "org.jsoup.Jsoup",
            "org.jspecify.annotations.Nullable",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.annotation.JsonInclude",
            "com.zaxxer.sparsebits.SparseBitSet",
            "org.bouncycastle.crypto.Digest");

    private WorkerClasspath() {}

    static List<Path> find() {
        var own = source(WorkerClasspath.class);
        var lib = own.resolveSibling("lib");
        if (Files.isRegularFile(own) && Files.isDirectory(lib)) {
            var found = new ArrayList<Path>();
            found.add(own);
            found.addAll(jars(lib));
            return found;
        }
        var listed = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(WorkerClasspath::useful)
                .toList();
        var found = new LinkedHashSet<Path>();
        found.add(own);
        if (listed.stream().anyMatch(path -> path.getFileName().toString().startsWith("tika-core"))) {
            found.addAll(listed);
        } else {
            ANCHORS.forEach(anchor -> addSource(anchor, found));
        }
        return List.copyOf(found);
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(WorkerClasspath::useful).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean useful(Path path) {
        var name = path.getFileName().toString();
        return USEFUL.matcher(name).matches() && Files.isRegularFile(path);
    }

    private static void addSource(String anchor, LinkedHashSet<Path> found) {
        try {
            found.add(source(Class.forName(anchor, false, WorkerClasspath.class.getClassLoader())));
        } catch (ClassNotFoundException e) {
            System.getLogger(WorkerClasspath.class.getName())
                    .log(System.Logger.Level.WARNING, "the reader of files does without {0}", anchor);
        }
    }

    private static Path source(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
