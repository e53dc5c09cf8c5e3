package vn.guongsang.upload;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.web.PlainPage;
import vn.guongsang.web.UnreadBody;
import vn.guongsang.web.Words;

/** A form that carries files in one piece may be so large; a larger one is refused before its body is read. */
@Singleton
public class FormLimit {
    private final long most;

    FormLimit(@ConfigProperty(name = "guongsang.upload.form-bytes", defaultValue = "330301440") long most) {
        this.most = most;
    }

    public long most() {
        return most;
    }

    void beforeTheBody(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (tooLarge(context)) {
                        refuse(context);
                    } else {
                        context.next();
                    }
                },
                85);
    }

    private boolean tooLarge(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        var length = context.request().getHeader("Content-Length");
        return type != null
                && type.startsWith("multipart/form-data")
                && !context.normalizedPath().startsWith("/api/")
                && length != null
                && length.matches("\\d{1,18}")
                && Long.parseLong(length) > most;
    }

    private void refuse(RoutingContext context) {
        context.addEndHandler(done -> UnreadBody.drop(context));
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "text/html; charset=UTF-8")
                .putHeader("Connection", "close")
                .end(PlainPage.of(
                        Words.both("upload", "formTooLarge"),
                        List.of(Words.both("upload", "formTooLargeDetail", most >> 20))));
    }
}
