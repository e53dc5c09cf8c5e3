package vn.guongsang.people.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.web.Flash;

/** The way in and out for staff; the form itself is answered by Quarkus ahead of any endpoint. */
@Path("/")
class SignInPages {
    private final SignInDesk desk;
    private final DemoPeople demo;
    private final CurrentActor actor;
    private final Flash flash;

    SignInPages(SignInDesk desk, DemoPeople demo, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.demo = demo;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "people")
    record SignIn(boolean failed, boolean throttled, long minutes, String demoFile) implements TemplateInstance {}

    @GET
    @Path("sign-in")
    @PermitAll
    public Response form(@QueryParam("failed") @Nullable String failed, RoutingContext request) {
        if (actor.maybe().isPresent()) {
            return Response.seeOther(URI.create("/home")).build();
        }
        boolean throttled = request.request().getCookie(PasswordIdentity.WAIT) != null;
        if (throttled) {
            request.response()
                    .addCookie(Cookie.cookie(PasswordIdentity.WAIT, "")
                            .setPath("/sign-in")
                            .setMaxAge(0));
        }
        var page = new SignIn(failed != null, throttled, SignInDesk.WINDOW.toMinutes(), demo.shownFile());
        return Response.ok(page).build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response out(RoutingContext request) {
        actor.maybe().ifPresent(desk::signOut);
        FormAuthenticationMechanism.logout(request);
        return flash.then("people.signedOut", "/");
    }
}
