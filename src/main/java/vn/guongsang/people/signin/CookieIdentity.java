package vn.guongsang.people.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Recognises the encrypted session cookie, and asks at every request whether its person may still come in. */
@ApplicationScoped
class CookieIdentity implements IdentityProvider<TrustedAuthenticationRequest> {
    private final SignInDesk desk;

    CookieIdentity(SignInDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> desk.withPrincipal(request.getPrincipal())
                .map(SessionIdentity::of)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
