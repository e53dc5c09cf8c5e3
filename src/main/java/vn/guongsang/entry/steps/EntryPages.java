package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestState;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.Keyring;
import vn.guongsang.entry.Receipt;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.papers.QrCode;
import vn.guongsang.web.Flash;

/** An author's own entry: its way so far, its receipt, and taking it back. */
@Path("/entries/{code}")
@Produces(MediaType.TEXT_HTML)
class EntryPages {
    private final AuthorDesk desk;
    private final Keyring keyring;
    private final Flash flash;
    private final Instance<EntryNews> news;
    private final String home;

    EntryPages(
            AuthorDesk desk,
            Keyring keyring,
            Flash flash,
            Instance<EntryNews> news,
            @ConfigProperty(name = "guongsang.public-url") String home) {
        this.desk = desk;
        this.keyring = keyring;
        this.flash = flash;
        this.news = news;
        this.home = home;
    }

    @CheckedTemplate(basePath = "entry")
    record Show(DraftView entry, boolean published, List<EntryNews.Item> news) implements TemplateInstance {}

    /** @param link the receipt link, which only its holder is shown */
    @CheckedTemplate(basePath = "entry")
    record ReceiptPage(DraftView entry, Receipt receipt, String link, String secret) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry")
    record Link(DraftView entry, String link, String secret) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry")
    record Withdraw(DraftView entry) implements TemplateInstance {}

    /** The receipt link: moves the secret from the address into a cookie. */
    @GET
    @Path("open/{secret}")
    @PermitAll
    public Response open(@PathParam("code") Code code, @PathParam("secret") String secret, RoutingContext request) {
        var key = new ReceiptKey(code, secret);
        if (!keyring.opens(code, secret)) {
            throw Refusal.notHere();
        }
        return Response.seeOther(URI.create(ReceiptCookie.path(code)))
                .cookie(ReceiptCookie.of(key, request))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @PermitAll
    public Response show(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var entry = desk.view(ReceiptKey.of(code, secret));
        boolean published = entry.contest().state() == ContestState.PUBLISHED;
        var told = published ? told(entry.contest().slug(), code) : List.<EntryNews.Item>of();
        return Response.ok(new Show(entry, published, told)).build();
    }

    @GET
    @Path("receipt")
    @PermitAll
    public Response receipt(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var entry = desk.view(ReceiptKey.of(code, secret));
        var receipt = entry.receipt();
        if (receipt == null) {
            return Response.seeOther(URI.create(entry.path())).build();
        }
        return Response.ok(new ReceiptPage(entry, receipt, address(code, secret), String.valueOf(secret)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The link of a draft, to come back to it from another machine. */
    @GET
    @Path("link")
    @PermitAll
    public Response link(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        var entry = desk.view(ReceiptKey.of(code, secret));
        return Response.ok(new Link(entry, address(code, secret), String.valueOf(secret)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("qr.svg")
    @PermitAll
    @Produces("image/svg+xml")
    public Response qr(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        desk.view(ReceiptKey.of(code, secret));
        return Response.ok(QrCode.svg(address(code, secret)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("withdrawal")
    @PermitAll
    public TemplateInstance withdrawal(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return new Withdraw(desk.view(ReceiptKey.of(code, secret)));
    }

    @POST
    @Path("withdrawal")
    @PermitAll
    public Response withdraw(@PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        desk.withdraw(ReceiptKey.of(code, secret));
        return flash.then("entry.withdrawnNow", ReceiptCookie.path(code));
    }

    private String address(Code code, @Nullable String secret) {
        return home + ReceiptCookie.path(code) + "/open/" + secret;
    }

    private List<EntryNews.Item> told(String contest, Code code) {
        return news.stream().flatMap(n -> n.of(contest, code).stream()).toList();
    }
}
