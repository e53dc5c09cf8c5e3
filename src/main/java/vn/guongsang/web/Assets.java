package vn.guongsang.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The addresses of styles, scripts, fonts and icons; their names carry a hash, so a browser may keep them for ever. */
public final class Assets {
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

    /** For what has to stand at an address of its own. */
    public static String text(String name) {
        try (var file = Assets.class.getResourceAsStream("/META-INF/resources" + path(name))) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
