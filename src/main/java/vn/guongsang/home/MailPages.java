package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.guongsang.mail.Letter;
import vn.guongsang.mail.MailDesk;
import vn.guongsang.people.Role;

/** What the portal wrote to whom, and whether it went out. */
@Path("/organiser/mail")
@RolesAllowed(Role.ORGANISERS)
class MailPages {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22,}");
    private final MailDesk desk;

    MailPages(MailDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "home")
    record Mail(List<Letter> letters) implements TemplateInstance {}

    @GET
    public TemplateInstance newest() {
        return new Mail(desk.newest().stream().map(MailPages::masked).toList());
    }

    /** A letter's link is its reader's key, not the organisers'. */
    private static Letter masked(Letter letter) {
        return new Letter(
                letter.id(),
                letter.recipient(),
                letter.subject(),
                SECRET.matcher(letter.body()).replaceAll("•••"),
                letter.about(),
                letter.state(),
                letter.queuedAt(),
                letter.sentAt(),
                letter.error());
    }
}
