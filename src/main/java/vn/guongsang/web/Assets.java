package vn.guongsang.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The addresses of styles, scripts, fonts and icons; their names carry a hash, so a browser may keep them for ever. */
final class Assets {
    private static final String FOLDER = "/assets/";
    private static final Map<String, String> NAMES = manifest();

    private Assets() {}

    /** {@code {asset:path('app.css')}} in templates. */
    @TemplateExtension(namespace = "asset")
    static String path(String name) {
        var hashed = NAMES.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("src/main/web builds no " + name);
        }
        return FOLDER + hashed;
    }

    private static Map<String, String> manifest() {
        try (var file = Assets.class.getResourceAsStream("/META-INF/resources/assets/manifest.json")) {
            if (file == null) {
                throw new IllegalStateException("src/main/web was not bundled: build with Maven, or `node build.mjs`");
            }
            return new ObjectMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
