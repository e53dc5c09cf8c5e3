package vn.guongsang.awards.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.awards.At;
import vn.guongsang.awards.BoardBook;
import vn.guongsang.awards.CollectiveDesk;
import vn.guongsang.awards.board.BoardView;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The page on which the organiser records the signed decision. */
@Path("/organiser/contests/{slug}/decision")
@RolesAllowed(Role.ORGANISERS)
@Produces(MediaType.TEXT_HTML)
class DecisionPages {
    private final BoardBook boards;
    private final CollectiveDesk desk;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    DecisionPages(BoardBook boards, CollectiveDesk desk, CurrentActor actor, Flash flash, Clock clock) {
        this.boards = boards;
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "awards")
    record Decision(BoardView board, DecisionForm form, Mistakes mistakes) implements TemplateInstance {}

    @GET
    public TemplateInstance decision(@RestPath String slug) {
        var board = boards.board(slug, actor.get());
        return new Decision(board, DecisionForm.of(board.version(), board.decision()), Mistakes.none());
    }

    @POST
    public Response record(@RestPath String slug, @BeanParam DecisionForm form) {
        var board = boards.board(slug, actor.get());
        var mistakes = form.mistakes(clock.instant().atZone(VietnameseDate.ZONE).toLocalDate());
        if (mistakes.any()) {
            return Response.status(422)
                    .entity(new Decision(board, form, mistakes).render())
                    .build();
        }
        desk.decide(new At(slug, form.version()), form.paper(), actor.get());
        return flash.then("awards.decided", "/organiser/contests/" + slug + "/decision");
    }
}
