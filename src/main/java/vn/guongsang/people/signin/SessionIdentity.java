package vn.guongsang.people.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.stream.Collectors;
import vn.guongsang.people.CurrentActor;

/** Turns a session into what Quarkus asks for; roles are those of the terms that run today. */
final class SessionIdentity {
    private SessionIdentity() {}

    static SecurityIdentity of(SignInDesk.Session session) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.principal()))
                .addRoles(session.actor().terms().stream()
                        .map(t -> t.role().key())
                        .collect(Collectors.toSet()))
                .addAttribute(CurrentActor.ATTRIBUTE, session.actor())
                .build();
    }
}
