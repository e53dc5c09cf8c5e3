package vn.guongsang.publishing.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.publishing.PublicationView;
import vn.guongsang.publishing.ResultsBook;
import vn.guongsang.publishing.text.Results;
import vn.guongsang.web.Words;

/** What is told about a contest's results, the newest first, as Atom (RFC 4287) and JSON Feed 1.1. */
record Feed(String title, String home, String self, List<Item> items) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** A publication, a correction or a withdrawal. */
    record Item(String id, String url, String title, String text, Instant at) {}

    static Feed of(ResultsBook.Published published, String site, String self) {
        var contest = published.contest();
        var home = site + "/contests/" + contest.slug() + "/results";
        var items = published.versions().stream()
                .flatMap(v -> items(v, home, published.withdrawn()))
                .toList();
        return new Feed(contest.definition().name().vi(), home, site + self, items);
    }

    private static Stream<Item> items(PublicationView version, String home, boolean withdrawn) {
        var shown = withdrawn ? "" : winners(version.results());
        var number = String.valueOf(version.number());
        var published = new Item(
                home + "#" + version.contentHash(),
                withdrawn ? home : home + "/" + number,
                say(version.reason().isEmpty() ? "feedPublished" : "feedCorrected", number),
                version.reason().isEmpty() ? shown : version.reason() + "\n" + shown,
                Objects.requireNonNull(version.publishedAt()));
        return version.withdrawn()
                ? Stream.of(
                        new Item(
                                home + "#withdrawn-" + number,
                                home,
                                say("feedWithdrawn", number),
                                String.valueOf(version.withdrawalReason()),
                                Objects.requireNonNull(version.withdrawnAt())),
                        published)
                : Stream.of(published);
    }

    private static String winners(Results results) {
        return String.join(
                "\n",
                Stream.concat(
                                results.winners().stream().map(w -> "%s (%s): “%s”, %s"
                                        .formatted(w.prize().vi(), w.groupName().vi(), w.title(), w.byline())),
                                results.collectives().stream()
                                        .map(c -> c.prize().vi() + ": " + c.unit()))
                        .toList());
    }

    private static String say(String key, String number) {
        return Words.in(Bilingual.VIETNAMESE, "publishing", key, number);
    }

    Instant updated() {
        return items.getFirst().at();
    }

    String atom() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "vi");
            element(xml, "id", home);
            element(xml, "title", title);
            element(xml, "updated", updated().toString());
            link(xml, "alternate", home);
            link(xml, "self", self);
            for (var item : items) {
                entry(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", item.id());
        element(xml, "title", item.title());
        element(xml, "updated", item.at().toString());
        link(xml, "alternate", item.url());
        xml.writeStartElement("author");
        element(xml, "name", title);
        xml.writeEndElement();
        element(xml, "content", item.text());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /** As https://www.jsonfeed.org/version/1.1 asks. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            String language,
            List<JsonItem> items) {}

    record JsonItem(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") @Nullable Instant published) {}

    Json json() {
        return new Json(
                "https://jsonfeed.org/version/1.1",
                title,
                home,
                self,
                Bilingual.VIETNAMESE.toLanguageTag().toLowerCase(Locale.ROOT),
                items.stream()
                        .map(i -> new JsonItem(i.id(), i.url(), i.title(), i.text(), i.at()))
                        .toList());
    }
}
