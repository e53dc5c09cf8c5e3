package vn.guongsang.reading.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.Manuscript.Style;

/** Styles of an odt: text over paragraph over default, faces by name, pages by the master pages that are used. */
final class OdtStyles {
    /** What one style says itself; null where it leaves the word to its parent. */
    private record Said(
            @Nullable String font,
            @Nullable String size,
            @Nullable String weight,
            @Nullable String slope,
            @Nullable String underline,
            @Nullable String display,
            @Nullable String color,
            @Nullable String ground) {
        static final Said NOTHING = new Said(null, null, null, null, null, null, null, null);

        Said over(Said below) {
            return new Said(
                    or(font, below.font),
                    or(size, below.size),
                    or(weight, below.weight),
                    or(slope, below.slope),
                    or(underline, below.underline),
                    or(display, below.display),
                    or(color, below.color),
                    or(ground, below.ground));
        }

        private static @Nullable String or(@Nullable String own, @Nullable String below) {
            return own != null ? own : below;
        }
    }

    private record Named(@Nullable String parent, Said said) {}

    private final Map<String, Named> styles = new HashMap<>();
    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, PageSize> layouts = new HashMap<>();
    private final Map<String, String> masters = new LinkedHashMap<>();
    private final List<String> mastersUsed = new ArrayList<>();
    private Said defaults = Said.NOTHING;

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        String key = null;
        String layout = null;
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            var name = Container.attribute(xml, "name");
            switch (xml.getLocalName()) {
                case "font-face" -> face(xml, name);
                case "default-style" -> key = "default:" + Container.attribute(xml, "family");
                case "style" -> {
                    key = Container.attribute(xml, "family") + ":" + name;
                    var parent = Container.attribute(xml, "parent-style-name");
                    styles.put(
                            key,
                            new Named(
                                    parent == null ? null : Container.attribute(xml, "family") + ":" + parent,
                                    Said.NOTHING));
                    var master = Container.attribute(xml, "master-page-name");
                    if (master != null && !master.isEmpty()) {
                        mastersUsed.add(master);
                    }
                }
                case "text-properties", "paragraph-properties" -> say(key, xml);
                case "page-layout" -> layout = name;
                case "page-layout-properties" -> page(layout, xml);
                case "master-page" ->
                    masters.put(String.valueOf(name), String.valueOf(Container.attribute(xml, "page-layout-name")));
                default -> {}
            }
        }
        xml.close();
    }

    List<PageSize> usedPages() {
        var used = masters.entrySet().stream()
                .filter(m -> m.getKey().equals("Standard") || mastersUsed.contains(m.getKey()))
                .map(m -> layouts.get(m.getValue()))
                .filter(java.util.Objects::nonNull)
                .toList();
        return used.isEmpty() ? List.copyOf(layouts.values()) : used;
    }

    /** The look of text under the paragraph style and the open spans, innermost first. */
    Style of(@Nullable String paragraph, List<String> spans) {
        var said = Said.NOTHING;
        for (var span : spans) {
            said = said.over(chain("text:" + span));
        }
        said = said.over(chain("paragraph:" + paragraph)).over(defaults);
        return new Style(
                said.font(),
                points(said.size()),
                "bold".equals(said.weight())
                        || said.weight() != null && said.weight().matches("[6-9]00"),
                "italic".equals(said.slope()) || "oblique".equals(said.slope()),
                said.underline() != null && !"none".equals(said.underline()),
                "none".equals(said.display()),
                DocxReader.whitish(said.color())
                        && (said.ground() == null
                                || said.ground().equals("transparent")
                                || DocxReader.whitish(said.ground())));
    }

    private Said chain(String key) {
        var said = Said.NOTHING;
        var seen = new HashSet<String>();
        for (@Nullable String id = key;
                id != null && seen.add(id) && styles.containsKey(id);
                id = styles.get(id).parent()) {
            said = said.over(styles.get(id).said());
        }
        return said;
    }

    private void face(XMLStreamReader xml, @Nullable String name) {
        var family = Container.attribute(xml, "font-family");
        if (name != null && family != null) {
            faces.put(name, family.replaceAll("^['\"]|['\"]$", ""));
        }
    }

    private void say(@Nullable String key, XMLStreamReader xml) {
        if (key == null) {
            return;
        }
        var face = Container.attribute(xml, "font-name");
        var family = Container.attribute(xml, "font-family");
        var said = new Said(
                face != null ? faces.getOrDefault(face, face) : family == null ? null : family.replaceAll("['\"]", ""),
                Container.attribute(xml, "font-size"),
                Container.attribute(xml, "font-weight"),
                Container.attribute(xml, "font-style"),
                Container.attribute(xml, "text-underline-style"),
                Container.attribute(xml, "display"),
                Container.attribute(xml, "color"),
                Container.attribute(xml, "background-color"));
        if (key.equals("default:paragraph")) {
            defaults = said.over(defaults);
        } else if (styles.containsKey(key)) {
            var named = styles.get(key);
            styles.put(key, new Named(named.parent(), said.over(named.said())));
        }
    }

    private void page(@Nullable String layout, XMLStreamReader xml) {
        var width = millimetres(Container.attribute(xml, "page-width"));
        var height = millimetres(Container.attribute(xml, "page-height"));
        if (layout != null && width != null && height != null) {
            layouts.put(layout, new PageSize(width, height));
        }
    }

    private static @Nullable Double points(@Nullable String size) {
        var mm = size == null || size.endsWith("%") ? null : millimetres(size);
        return mm == null ? null : mm / 25.4 * 72;
    }

    private static @Nullable Double millimetres(@Nullable String length) {
        if (length == null || !length.matches("\\d{1,5}(\\.\\d{1,8})?(mm|cm|in|pt|pc)")) {
            return null;
        }
        double value = Double.parseDouble(length.replaceAll("[a-z]+$", ""));
        return value
                * switch (length.substring(length.length() - 2)) {
                    case "cm" -> 10;
                    case "in" -> 25.4;
                    case "pt" -> 25.4 / 72;
                    case "pc" -> 25.4 / 6;
                    default -> 1;
                };
    }
}
