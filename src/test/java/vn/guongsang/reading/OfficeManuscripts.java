package vn.guongsang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Manuscripts as people type them, made by a script as flat OpenDocument and written in every kind by LibreOffice. */
public final class OfficeManuscripts {
    private static final Pattern COUNTED = Pattern.compile("meta:word-count=\"(\\d+)\"");
    private static final String HEADING = "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">";
    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();

    public OfficeManuscripts(Path folder) {
        this.folder = folder;
        for (int words : List.of(1499, 1500, 1501)) {
            sources.put("plain-" + words, typed(body(words)));
        }
        sources.put("headed-1500", typed(heading() + body(700) + heading() + body(790)));
        sources.put("dialogue", typed(p("– Cháu chào bà ạ – tôi nói.") + p("— Ừ, cháu vào đi.") + body(300)));
        sources.put("lists", typed(body(300) + list("Num") + list("Bul")));
        sources.put("table", typed(body(300) + table()));
        sources.put("notes", typed(body(300) + p("Bà nói thế" + note("footnote") + " rồi cười" + note("endnote"))));
        sources.put("changed", typed(changes() + body(300) + changed()));
        sources.put("boxed", typed(body(90) + box()));
        sources.put("broken", typed(body(100) + p("một<text:line-break/>hai<text:tab/>ba<text:s text:c=\"3\"/>bốn")));
        sources.put("headed-and-footed", typed(body(800)).replace("<!--edges-->", edges()));
        sources.put("arial", typed(body(300)).replace("'Times New Roman'", "Arial"));
        sources.put("twelve", typed(body(300)).replace("14pt", "12pt"));
        sources.put("letter", typed(body(300)).replace("29.7cm", "27.94cm").replace("21cm", "21.59cm"));
    }

    public Iterable<String> names() {
        return sources.keySet();
    }

    /** Every manuscript as a file of that kind. */
    public void write(String kind) {
        var from = sources.entrySet().stream()
                .map(source -> Samples.file(folder.resolve(source.getKey() + ".fodt"), source.getValue()))
                .toList();
        convert(kind, kind, from);
    }

    public Path file(String kind, String name) {
        return folder.resolve(kind).resolve(name + "." + kind);
    }

    /** What LibreOffice counts when it opens the files of that kind. */
    public Map<String, Integer> counted(String kind) {
        var from = sources.keySet().stream().map(name -> file(kind, name)).toList();
        convert("odt", kind + "-counted", from);
        return sources.keySet().stream().collect(Collectors.toMap(name -> name, name -> counted(kind, name)));
    }

    private int counted(String kind, String name) {
        try (var odt =
                new ZipFile(folder.resolve(kind + "-counted/" + name + ".odt").toFile())) {
            var meta = new String(odt.getInputStream(odt.getEntry("meta.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return COUNTED.matcher(meta)
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void convert(String kind, String into, List<Path> from) {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.resolve(into).toString()));
        from.subList(0, from.size() - 1).forEach(file -> command.add(file.toString()));
        Samples.run(from.getLast(), command.toArray(String[]::new));
    }

    private static String p(String text) {
        return "<text:p text:style-name=\"Standard\">" + text + "</text:p>";
    }

    private static String body(int words) {
        return Samples.paragraphs(words).stream().map(OfficeManuscripts::p).collect(Collectors.joining());
    }

    private static String heading() {
        return HEADING + "Người giữ lửa ở ngõ</text:h>";
    }

    private static String list(String style) {
        var item = "<text:list-item>" + p(Samples.text(5)) + "</text:list-item>";
        return "<text:list text:style-name=\"" + style + "\">" + item.repeat(5) + "</text:list>";
    }

    private static String table() {
        var cell = "<table:table-cell>" + p(Samples.text(4)) + "</table:table-cell>";
        return "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/>"
                + ("<table:table-row>" + cell + cell + "</table:table-row>").repeat(5) + "</table:table>";
    }

    private static String note(String kind) {
        return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>1</text:note-citation><text:note-body>"
                + p("Lời bà kể.") + "</text:note-body></text:note>";
    }

    private static String changes() {
        var info = "<office:change-info><dc:creator>Hoa</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>"
                + "</office:change-info>";
        return "<text:tracked-changes><text:changed-region text:id=\"d\" xml:id=\"d\"><text:deletion>" + info
                + p("bị xóa mất")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"i\" xml:id=\"i\">"
                + "<text:insertion>" + info + "</text:insertion></text:changed-region></text:tracked-changes>";
    }

    private static String changed() {
        return p("Câu <text:change text:change-id=\"d\"/>này <text:change-start text:change-id=\"i\"/>được thêm"
                + "<text:change-end text:change-id=\"i\"/> rồi.");
    }

    private static String box() {
        return p("Trước<draw:frame draw:name=\"F\" text:anchor-type=\"paragraph\" svg:width=\"6cm\" svg:height=\"2cm\">"
                + "<draw:text-box>" + p("Trong khung có chữ") + "</draw:text-box></draw:frame> sau.");
    }

    private static String edges() {
        var number = "<text:page-number text:select-page=\"current\">1</text:page-number>";
        return "<style:header>" + p("Bài dự thi gương sáng") + "</style:header><style:footer>" + p("Trang " + number)
                + "</style:footer>";
    }

    /** On A4 in Times New Roman 14. */
    private static String typed(String body) {
        var names = Map.of(
                        "office", "office",
                        "style", "style",
                        "text", "text",
                        "table", "table",
                        "draw", "drawing",
                        "fo", "xsl-fo-compatible",
                        "svg", "svg-compatible")
                .entrySet()
                .stream()
                .map(n ->
                        " xmlns:" + n.getKey() + "=\"urn:oasis:names:tc:opendocument:xmlns:" + n.getValue() + ":1.0\"")
                .collect(Collectors.joining());
        var level = "<text:list-level-style-";
        var layout =
                "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2cm\"/>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document" + names
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\""
                + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:font-face-decls>"
                + "<style:font-face style:name=\"F\" svg:font-family=\"'Times New Roman'\"/></office:font-face-decls>"
                + "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties"
                + " style:font-name=\"F\" fo:font-size=\"14pt\" fo:language=\"vi\" fo:country=\"VN\"/></style:default-style>"
                + "<style:style style:name=\"Standard\" style:family=\"paragraph\"/><style:style"
                + " style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\""
                + " style:parent-style-name=\"Standard\" style:default-outline-level=\"1\"/>"
                + "<text:list-style style:name=\"Num\">" + level
                + "number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"
                + "<text:list-style style:name=\"Bul\">" + level
                + "bullet text:level=\"1\" text:bullet-char=\"•\"/></text:list-style></office:styles>"
                + "<office:automatic-styles><style:page-layout style:name=\"L\">" + layout
                + "<style:header-style><style:header-footer-properties fo:min-height=\"0.6cm\" fo:margin-bottom=\"0.5cm\"/>"
                + "</style:header-style><style:footer-style><style:header-footer-properties fo:min-height=\"0.6cm\""
                + " fo:margin-top=\"0.5cm\"/></style:footer-style></style:page-layout></office:automatic-styles>"
                + "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"L\">"
                + "<!--edges--></style:master-page></office:master-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document>";
    }
}
