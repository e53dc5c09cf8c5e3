package vn.guongsang.reading.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Styles, theme fonts and document defaults of a docx, and what a run looks like under them. */
final class DocxStyles {
    /** Word's own default where a document says nothing. */
    private static final Run UNSAID = new Run("Times New Roman", 10.0, false, null, false, false, false);

    /** Properties of a run; null where the level says nothing. */
    record Run(
            @Nullable String font,
            @Nullable Double pt,
            @Nullable Boolean hidden,
            @Nullable String color,
            @Nullable Boolean bold,
            @Nullable Boolean italic,
            @Nullable Boolean underlined) {
        static final Run NOTHING = new Run(null, null, null, null, null, null, null);

        /** This level's own words over those of the level below. */
        Run over(Run below) {
            return new Run(
                    font != null ? font : below.font,
                    pt != null ? pt : below.pt,
                    hidden != null ? hidden : below.hidden,
                    color != null ? color : below.color,
                    bold != null ? bold : below.bold,
                    italic != null ? italic : below.italic,
                    underlined != null ? underlined : below.underlined);
        }
    }

    private record Named(
            @Nullable String basedOn, @Nullable String name, Run run, @Nullable Place place, int outline) {}

    /** A paragraph's list and its level there from 0; list "0" is none. */
    record Place(String list, int level) {}

    private final Map<String, Named> styles = new HashMap<>();
    private final Map<String, String> themeFonts = new HashMap<>();
    private Run defaults = UNSAID;
    private @Nullable String defaultParagraph;

    static DocxStyles of(Container docx) throws IOException, XMLStreamException {
        var styles = new DocxStyles();
        for (var name : docx.names()) {
            if (name.matches("(?i)word/theme/theme\\d*\\.xml")) {
                styles.readTheme(docx.xml(name));
                break;
            }
        }
        var part = DocxParts.part(docx, "styles");
        if (part.isPresent()) {
            styles.readStyles(docx.xml(part.get()));
        }
        return styles;
    }

    Run paragraph(@Nullable String style) {
        return chain(style != null && styles.containsKey(style) ? style : defaultParagraph)
                .over(defaults);
    }

    Run character(@Nullable String style) {
        return chain(style);
    }

    /** Where the style puts a paragraph among the lists; null where it says nothing. */
    @Nullable
    Place place(@Nullable String style) {
        var seen = new HashSet<String>();
        for (var id = style;
                id != null && seen.add(id) && styles.containsKey(id);
                id = styles.get(id).basedOn()) {
            if (styles.get(id).place() != null) {
                return styles.get(id).place();
            }
        }
        return null;
    }

    /** Level of a heading from 1, or 0. */
    int heading(@Nullable String style) {
        var seen = new HashSet<String>();
        for (var id = style;
                id != null && seen.add(id) && styles.containsKey(id);
                id = styles.get(id).basedOn()) {
            var named = styles.get(id);
            if (named.outline() >= 0) {
                return Math.min(6, named.outline() + 1);
            }
            if (named.name() != null && named.name().matches("(?i)heading [1-6]")) {
                return named.name().charAt(8) - '0';
            }
            if ("title".equalsIgnoreCase(named.name())) {
                return 1;
            }
        }
        return 0;
    }

    /** Reads one rPr element, whose start was just met, to its end; the character style is laid under it. */
    Run readRun(XMLStreamReader xml) throws XMLStreamException {
        var run = Run.NOTHING;
        var style = Run.NOTHING;
        boolean ground = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                var val = Container.attribute(xml, "val");
                var said = Run.NOTHING;
                switch (xml.getLocalName()) {
                    case "rStyle" -> style = character(val);
                    case "rFonts" -> said = new Run(font(xml), null, null, null, null, null, null);
                    case "sz" -> said = new Run(null, halfPoints(val), null, null, null, null, null);
                    case "vanish" -> said = new Run(null, null, on(val), null, null, null, null);
                    case "textFill" -> {
                        run = new Run(null, null, null, fill(xml), null, null, null).over(run);
                        continue;
                    }
                    case "color" -> said = new Run(null, null, null, val, null, null, null);
                    case "highlight" -> ground |= !"white".equals(val) && !"none".equals(val);
                    case "shd" -> ground |= dark(Container.attribute(xml, "fill"));
                    case "b" -> said = new Run(null, null, null, null, on(val), null, null);
                    case "i" -> said = new Run(null, null, null, null, null, on(val), null);
                    case "u" -> said = new Run(null, null, null, null, null, null, !"none".equals(val));
                    default -> {}
                }
                run = said.over(run);
                if (xml.getLocalName().equals("rPrChange")) {
                    Container.skip(xml);
                } else {
                    depth++;
                }
            }
        }
        var whole = run.over(style);
        return ground ? new Run(null, null, null, "on a ground", null, null, null).over(whole) : whole;
    }

    /** Reads one textFill element to its end: newer than the colour of a run, and over it. */
    private static @Nullable String fill(XMLStreamReader xml) throws XMLStreamException {
        String fill = null;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT && fill == null) {
                var val = String.valueOf(Container.attribute(xml, "val"));
                fill = switch (xml.getLocalName()) {
                    case "srgbClr" -> val;
                    case "schemeClr" -> val.matches("bg1|lt1") ? "FFFFFF" : "000000";
                    case "noFill" -> "FFFFFF";
                    default -> null;
                };
            }
        }
        return fill;
    }

    /** White letters on a dark ground are a table's head, not a trick. */
    static boolean dark(@Nullable String fill) {
        return fill != null && !fill.equals("auto") && !fill.equals("none") && !DocxReader.whitish(fill);
    }

    static boolean on(@Nullable String val) {
        return val == null || !(val.equals("0") || val.equals("false") || val.equals("off"));
    }

    private Run chain(@Nullable String style) {
        var run = Run.NOTHING;
        var seen = new HashSet<String>();
        for (var id = style;
                id != null && seen.add(id) && styles.containsKey(id);
                id = styles.get(id).basedOn()) {
            run = run.over(styles.get(id).run());
        }
        return run;
    }

    private @Nullable String font(XMLStreamReader xml) {
        var theme = Container.attribute(xml, "asciiTheme");
        if (theme == null) {
            theme = Container.attribute(xml, "hAnsiTheme");
        }
        if (theme != null) {
            return themeFonts.getOrDefault(theme.startsWith("major") ? "major" : "minor", "theme font");
        }
        var ascii = Container.attribute(xml, "ascii");
        return ascii != null ? ascii : Container.attribute(xml, "hAnsi");
    }

    private static @Nullable Double halfPoints(@Nullable String val) {
        try {
            return val == null
                    ? null
                    : Double.parseDouble(val.replaceAll("[a-z]+$", "")) / (val.endsWith("pt") ? 1 : 2);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void readTheme(XMLStreamReader xml) throws XMLStreamException, IOException {
        String which = null;
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "majorFont" -> which = "major";
                    case "minorFont" -> which = "minor";
                    case "latin" -> {
                        var face = Container.attribute(xml, "typeface");
                        if (which != null && face != null) {
                            themeFonts.putIfAbsent(which, face);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /** Styles may name styles that stand later, so character styles inside them are resolved with what is known. */
    private void readStyles(XMLStreamReader xml) throws XMLStreamException, IOException {
        String id = null;
        boolean isDefault = false;
        Named named = new Named(null, null, Run.NOTHING, null, -1);
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                var val = Container.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "rPrDefault" -> id = null;
                    case "style" -> {
                        id = Container.attribute(xml, "styleId");
                        var flag = Container.attribute(xml, "default");
                        isDefault = flag != null && on(flag) && "paragraph".equals(Container.attribute(xml, "type"));
                        named = new Named(null, null, Run.NOTHING, null, -1);
                    }
                    case "tblStylePr" -> Container.skip(xml);
                    case "basedOn" -> named = new Named(val, named.name(), named.run(), named.place(), named.outline());
                    case "name" -> named = new Named(named.basedOn(), val, named.run(), named.place(), named.outline());
                    case "numPr" ->
                        named = new Named(named.basedOn(), named.name(), named.run(), readPlace(xml), named.outline());
                    case "outlineLvl" ->
                        named = new Named(named.basedOn(), named.name(), named.run(), named.place(), outline(val));
                    case "rPr" -> {
                        var run = readRun(xml);
                        if (id == null) {
                            defaults = run.over(UNSAID);
                        } else {
                            named = new Named(named.basedOn(), named.name(), run, named.place(), named.outline());
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && id != null) {
                styles.put(id, named);
                defaultParagraph = isDefault ? id : defaultParagraph;
                id = null;
            }
        }
    }

    /** Reads one numPr element to its end; a list that it does not name is "unsaid", which is taken for a list. */
    static Place readPlace(XMLStreamReader xml) throws XMLStreamException {
        String list = "unsaid";
        int level = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT) {
                var val = String.valueOf(Container.attribute(xml, "val"));
                switch (xml.getLocalName()) {
                    case "numId" -> list = val;
                    case "ilvl" -> level = val.matches("[0-8]") ? val.charAt(0) - '0' : 0;
                    default -> {}
                }
            }
        }
        return new Place(list, level);
    }

    static int outline(@Nullable String val) {
        return val != null && val.matches("[0-8]") ? val.charAt(0) - '0' : -1;
    }
}
