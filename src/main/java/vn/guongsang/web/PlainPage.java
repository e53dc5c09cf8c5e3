package vn.guongsang.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;
import vn.guongsang.kernel.Bilingual;

/** A page in both languages that costs next to nothing: said before anything was read, asked or decided. */
public final class PlainPage {
    private PlainPage() {}

    public static String of(Bilingual title, List<Bilingual> sentences) {
        return """
                <!doctype html><html lang="vi"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1">\
                <meta name="color-scheme" content="light dark"><title>%1$s</title>\
                <link rel="stylesheet" href="%2$s"></head>\
                <body><main class="page narrow"><div class="inner"><div class="problem"><h1>%1$s</h1>%3$s\
                <hr><h2 lang="en">%4$s</h2>%5$s</div></div></main></body></html>"""
                .formatted(
                        title.vi(),
                        Assets.path("app.css"),
                        paragraphs(sentences.stream().map(Bilingual::vi).toList(), "vi"),
                        title.en(),
                        paragraphs(sentences.stream().map(Bilingual::en).toList(), "en"));
    }

    /** The same for programs, as RFC 9457 has it. */
    public static String document(String type, int status, Bilingual title, Bilingual detail) {
        var problem = JsonNodeFactory.instance
                .objectNode()
                .put("type", "/problems/" + type)
                .put("title", title.en())
                .put("status", status);
        problem.putObject("detail").put("vi", detail.vi()).put("en", detail.en());
        return problem.toString();
    }

    private static String paragraphs(List<String> sentences, String language) {
        return sentences.stream()
                .map(sentence -> "<p lang=\"" + language + "\">" + sentence + "</p>")
                .collect(Collectors.joining());
    }
}
