package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.guongsang.entry.Keyring;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Mistakes;
import vn.guongsang.web.Throttle;

/** Theo dõi bài: opens an entry by what is printed on its receipt. */
@Path("/follow")
@Produces(MediaType.TEXT_HTML)
class FollowPages {
    private final Keyring keyring;
    private final Throttle throttle;

    FollowPages(Keyring keyring, Throttle throttle) {
        this.keyring = keyring;
        this.throttle = throttle;
    }

    @CheckedTemplate(basePath = "entry")
    record Follow(String code, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance show() {
        return new Follow("", Mistakes.none());
    }

    @POST
    @PermitAll
    public Response open(RoutingContext request) {
        throttle.count("follow", request);
        var form = FormFields.ofRequest();
        var typed = form.text("code");
        try {
            var key = new ReceiptKey(new Code(typed), form.text("secret").strip());
            if (keyring.opens(key.code(), key.secret())) {
                return Response.seeOther(URI.create(ReceiptCookie.path(key.code())))
                        .cookie(ReceiptCookie.of(key, request))
                        .header("Cache-Control", "no-store")
                        .build();
            }
        } catch (Refusal.NotHere malformed) {
            // a malformed code is answered like an unknown one
        }
        var mistakes = Mistakes.none().add("code", "entry", "noSuchReceipt");
        return Response.status(422).entity(new Follow(typed, mistakes)).build();
    }
}
