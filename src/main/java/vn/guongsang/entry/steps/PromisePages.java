package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.PromiseDesk;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.entry.SendResult;
import vn.guongsang.entry.SendingDesk;
import vn.guongsang.entry.SubmissionDesk;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Frame;
import vn.guongsang.web.Words;

/** Files that are on their way: what the page's script says of them, and the entry that waits for them. */
@Path("/entries/{code}")
@Produces(MediaType.TEXT_HTML)
class PromisePages {
    private final AuthorDesk authors;
    private final PromiseDesk promises;
    private final SendingDesk sending;
    private final Frame frame;

    PromisePages(AuthorDesk authors, PromiseDesk promises, SendingDesk sending, Frame frame) {
        this.authors = authors;
        this.promises = promises;
        this.sending = sending;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "entry")
    record Sealed(DraftView entry) implements TemplateInstance {}

    /** Answers with a sentence for the line of the file. */
    @POST
    @Path("promises")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String promise(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var form = FormFields.ofRequest();
        var file = new SubmissionDesk.Promised(
                form.text("uploadUrl"), "", number(form.text("bytes")), form.text("sha256"));
        var until = promises.promise(ReceiptKey.of(code, secret), file);
        return Words.in(
                frame.locale(),
                "entry",
                "promised",
                VietnameseDate.moment(until).in(frame.locale()));
    }

    @GET
    @Path("sealed")
    @PermitAll
    public Response sealed(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var entry = authors.view(ReceiptKey.of(code, secret));
        return entry.coming().sealedAt() == null
                ? Response.seeOther(URI.create(entry.path())).build()
                : Response.ok(new Sealed(entry)).build();
    }

    /** Looks whether all has come, and sends it. */
    @POST
    @Path("sealed")
    @PermitAll
    public Response look(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var sent = sending.arrived(ReceiptKey.of(code, secret)).filter(SendResult.Sent.class::isInstance);
        return Response.seeOther(URI.create(ReceiptCookie.path(code) + (sent.isPresent() ? "/receipt" : "/sealed")))
                .build();
    }

    private static long number(String digits) {
        if (!digits.matches("\\d{1,18}")) {
            throw Refusal.notHere();
        }
        return Long.parseLong(digits);
    }
}
