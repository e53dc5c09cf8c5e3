package vn.guongsang.web;

import io.quarkus.arc.Unremovable;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;

/** What the frame of a page knows of the request: language, path, the forgery token, who looks and the flash. */
@Unremovable
@RequestScoped
public class Frame {
    private final RoutingContext request;
    private final Viewer viewer;
    private final Clock clock;
    private final ForgeryToken tokens;
    private final Flash flash;

    Frame(RoutingContext request, Viewer viewer, Clock clock, ForgeryToken tokens, Flash flash) {
        this.request = request;
        this.viewer = viewer;
        this.clock = clock;
        this.tokens = tokens;
        this.flash = flash;
    }

    public Locale locale() {
        return Language.of(request);
    }

    public String language() {
        return locale().getLanguage();
    }

    public boolean english() {
        return language().equals("en");
    }

    /** The path with its query, less the language, to come back to after switching it. */
    public String otherLanguageLink() {
        return request.normalizedPath() + "?lang=" + (english() ? "vi" : "en");
    }

    public String path() {
        return request.normalizedPath();
    }

    public boolean at(String prefix) {
        return path().equals(prefix) || path().startsWith(prefix + "/");
    }

    public String token() {
        return tokens.of(request);
    }

    public Instant now() {
        return clock.instant();
    }

    public @Nullable String viewerName() {
        return viewer.name().orElse(null);
    }

    public List<Link> links() {
        return viewer.links();
    }

    /** The sentence left by the act before, shown once. */
    public @Nullable String flashed() {
        Optional<String> key = flash.take(request);
        return key.map(k -> Words.in(locale(), k.substring(0, k.indexOf('.')), k.substring(k.indexOf('.') + 1)))
                .orElse(null);
    }

    /** A way in the signed-in person's own navigation. */
    public record Link(String path, Bilingual name) {}
}
