package vn.guongsang.people.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import vn.guongsang.web.SigningKey;

/** Signs in with the form's user name and password. */
@ApplicationScoped
class PasswordIdentity implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    /** Tells the sign-in page, after Quarkus has redirected to it, that there were too many tries. */
    static final String WAIT = "gs-wait";

    private final SignInDesk desk;
    private final Passwords passwords;
    private final SigningKey key;

    PasswordIdentity(SignInDesk desk, Passwords passwords, SigningKey key) {
        this.desk = desk;
        this.passwords = passwords;
        this.key = key;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest asked, AuthenticationRequestContext context) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(asked);
        var password = new String(asked.getPassword().getPassword());
        return context.runBlocking(() -> SessionIdentity.of(signIn(request, asked.getUsername(), password)));
    }

    // three short transactions around the slow hash: it must not hold a connection
    private SignInDesk.Session signIn(RoutingContext request, String typedName, String password) {
        var username = typedName.strip();
        var caller = Caller.of(request, username, key);
        if (!desk.allows(desk.begin(username, caller))) {
            request.response()
                    .addCookie(Cookie.cookie(WAIT, "1")
                            .setPath("/sign-in")
                            .setMaxAge(SignInDesk.WINDOW.toSeconds() / 2)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
            throw new AuthenticationFailedException();
        }
        if (!passwords.fits(password, desk.hashOf(username))) {
            desk.refused(username, caller);
            throw new AuthenticationFailedException();
        }
        var session = desk.opened(username, caller).orElseThrow(AuthenticationFailedException::new);
        Caller.remember(request, username, key);
        return session;
    }
}
