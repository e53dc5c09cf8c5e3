package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.entry.ReportSheet;
import vn.guongsang.kernel.Code;

/** Everything the rules say of an entry, for its author to read and print. */
@Path("/entries/{code}/report")
@Produces(MediaType.TEXT_HTML)
class ReportPages {
    private final AuthorDesk desk;

    ReportPages(AuthorDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "entry")
    record Report(ReportSheet sheet) implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance report(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return new Report(desk.report(ReceiptKey.of(code, secret)));
    }
}
