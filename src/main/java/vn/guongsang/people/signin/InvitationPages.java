package vn.guongsang.people.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.staff.InvitationDesk;
import vn.guongsang.people.staff.StaffForm;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** Where somebody invited chooses a password; used, old and invented links look alike. */
@Path("/invitations/{token}")
class InvitationPages {
    private final InvitationDesk desk;
    private final Passwords passwords;
    private final Flash flash;

    InvitationPages(InvitationDesk desk, Passwords passwords, Flash flash) {
        this.desk = desk;
        this.passwords = passwords;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "people")
    record Invitation(InvitationDesk.Guest guest, Mistakes mistakes, int shortest) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record InvitationGone() implements TemplateInstance {}

    @GET
    @PermitAll
    public Response show(@PathParam("token") String token) {
        return desk.guest(token)
                .map(guest -> Response.ok(new Invitation(guest, Mistakes.none(), Passwords.SHORTEST)))
                .orElseGet(() -> Response.status(404).entity(new InvitationGone()))
                .build();
    }

    @POST
    @PermitAll
    public Response accept(
            @PathParam("token") String token,
            @FormParam("name") String name,
            @FormParam("email") String email,
            @FormParam("password") String password,
            @FormParam("again") String again) {
        var known = desk.guest(token);
        if (known.isEmpty()) {
            return Response.status(404).entity(new InvitationGone()).build();
        }
        var guest = known.get();
        if (guest.introducesHimself()) {
            guest = new InvitationDesk.Guest(text(name), guest.username(), text(email), true);
        }
        var mistakes = mistakes(guest, text(password), text(again));
        if (mistakes.any()) {
            return Response.status(422)
                    .entity(new Invitation(guest, mistakes, Passwords.SHORTEST))
                    .build();
        }
        try {
            desk.accept(token, passwords.hash(text(password)), guest.name(), guest.email());
        } catch (Refusal.NotHere usedMeanwhile) {
            return Response.status(404).entity(new InvitationGone()).build();
        }
        return flash.then("people.passwordSet", "/sign-in");
    }

    private Mistakes mistakes(InvitationDesk.Guest guest, String password, String again) {
        var mistakes = Mistakes.none();
        if (guest.introducesHimself()) {
            if (guest.name().isBlank() || guest.name().length() > 120) {
                mistakes.add("name", "people", "nameNeeded", 120);
            }
            if (!guest.email().isBlank() && !StaffForm.validEmail(guest.email())) {
                mistakes.add("email", "people", "emailWrong");
            }
        }
        passwords
                .flawOf(password, guest.username())
                .ifPresent(flaw -> mistakes.add("password", "people", "flaw." + flaw, Passwords.SHORTEST));
        if (!mistakes.any() && !password.equals(again)) {
            mistakes.add("again", "people", "notTheSame");
        }
        return mistakes;
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }
}
