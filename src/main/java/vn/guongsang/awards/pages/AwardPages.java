package vn.guongsang.awards.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.awards.At;
import vn.guongsang.awards.AwardDesk;
import vn.guongsang.awards.BoardBook;
import vn.guongsang.awards.CollectiveDesk;
import vn.guongsang.awards.FigureDesk;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.allocation.Weight;
import vn.guongsang.awards.board.BoardView;
import vn.guongsang.awards.board.FigureChoice;
import vn.guongsang.awards.board.GroupBoard;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The organiser's prize page: the scheme and its audit, the prizes beside the ranking, ties and collectives. */
@Path("/organiser/contests/{slug}/prizes")
@RolesAllowed(Role.ORGANISERS)
@Produces(MediaType.TEXT_HTML)
class AwardPages {
    private final BoardBook boards;
    private final AwardDesk awards;
    private final CollectiveDesk collectives;
    private final FigureDesk figures;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    AwardPages(
            BoardBook boards,
            AwardDesk awards,
            CollectiveDesk collectives,
            FigureDesk figures,
            CurrentActor actor,
            Flash flash,
            Clock clock) {
        this.boards = boards;
        this.awards = awards;
        this.collectives = collectives;
        this.figures = figures;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "awards")
    record Prizes(BoardView board, TieForm tie, Mistakes mistakes) implements TemplateInstance {}

    @GET
    public TemplateInstance prizes(@RestPath String slug) {
        return new Prizes(boards.board(slug, actor.get()), TieForm.BLANK, Mistakes.none());
    }

    @POST
    @Path("given")
    public Response give(
            @RestPath String slug,
            @RestForm int version,
            @RestForm String line,
            @RestForm int slot,
            @RestForm long entry) {
        awards.give(new At(slug, version), new Slot(line, slot), new EntryId(entry), actor.get());
        return flash.then("awards.given", back(slug));
    }

    @POST
    @Path("proposed/{group}")
    public Response giveProposed(@RestPath String slug, @RestPath String group, @RestForm int version) {
        awards.giveProposed(new At(slug, version), group, actor.get());
        return flash.then("awards.givenAll", back(slug));
    }

    @POST
    @Path("empty")
    public Response leaveEmpty(
            @RestPath String slug,
            @RestForm int version,
            @RestForm String line,
            @RestForm int slot,
            @RestForm String reason) {
        awards.leaveEmpty(new At(slug, version), new Slot(line, slot), said(reason), actor.get());
        return flash.then("awards.leftEmpty", back(slug));
    }

    @POST
    @Path("taken-back")
    public Response takeBack(@RestPath String slug, @RestForm int version, @RestForm String line, @RestForm int slot) {
        awards.takeBack(new At(slug, version), new Slot(line, slot), actor.get());
        return flash.then("awards.takenBack", back(slug));
    }

    @POST
    @Path("passed-over")
    public Response passOver(
            @RestPath String slug, @RestForm int version, @RestForm long entry, @RestForm String reason) {
        awards.passOver(new At(slug, version), new EntryId(entry), said(reason), actor.get());
        return flash.then("awards.passedOver", back(slug));
    }

    @POST
    @Path("taken-in")
    public Response takeIn(@RestPath String slug, @RestForm int version, @RestForm long entry) {
        awards.takeIn(new At(slug, version), new EntryId(entry), actor.get());
        return flash.then("awards.takenIn", back(slug));
    }

    @POST
    @Path("ties/{group}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decideTie(@RestPath String slug, @RestPath String group, MultivaluedMap<String, String> fields) {
        var form = new TieForm(first(fields));
        var board = boards.board(slug, actor.get());
        var tied = tied(board, group);
        var mistakes = form.mistakes(
                group, tied, clock.instant().atZone(VietnameseDate.ZONE).toLocalDate());
        if (mistakes.any()) {
            return Response.status(422)
                    .entity(new Prizes(board, form, mistakes).render())
                    .build();
        }
        awards.decideTie(new At(slug, version(form)), group, form.minutes(group, tied), actor.get());
        return flash.then("awards.tieDecided", back(slug));
    }

    @POST
    @Path("scores")
    public Response score(
            @RestPath String slug,
            @RestForm int version,
            @RestForm long unit,
            @RestForm String score,
            @RestForm String note) {
        collectives.score(new At(slug, version), new UnitId(unit), points(score), said(note), actor.get());
        return flash.then("awards.scored", back(slug) + "#collectives");
    }

    @POST
    @Path("weights")
    public Response weigh(
            @RestPath String slug, @RestForm int version, @RestForm String winning, @RestForm String reason) {
        if (!winning.matches("\\d{1,2}|100")) {
            throw new Refusal.Unfit("winning", vn.guongsang.web.Words.both("awards", "weightWrong"));
        }
        var weight = new Weight(Integer.parseInt(winning), said(reason));
        collectives.weigh(new At(slug, version), weight, actor.get());
        return flash.then("awards.weighed", back(slug) + "#collectives");
    }

    @POST
    @Path("collectives")
    public Response choose(
            @RestPath String slug,
            @RestForm int version,
            @RestForm String line,
            @RestForm int slot,
            @RestForm long unit,
            @RestForm String reason) {
        collectives.choose(new At(slug, version), new Slot(line, slot), new UnitId(unit), said(reason), actor.get());
        return flash.then("awards.chosen", back(slug) + "#collectives");
    }

    @POST
    @Path("figures/{rule}")
    public Response accept(
            @RestPath String slug,
            @RestPath String rule,
            @RestForm int version,
            @RestForm String accepted,
            @RestForm String by,
            @RestForm String reason) {
        var figure = "STATED".equals(accepted) ? FigureChoice.Accepted.STATED : FigureChoice.Accepted.COMPUTED;
        figures.accept(new At(slug, version), rule, new FigureChoice(figure, said(by), said(reason)), actor.get());
        return flash.then("awards.figureAccepted", back(slug));
    }

    private static List<EntryId> tied(BoardView board, String group) {
        return board.groups().stream()
                .filter(g -> g.id().equals(group) && g.tie() != null)
                .findFirst()
                .orElseThrow(Refusal.Changed::new)
                .tie()
                .entries()
                .stream()
                .map(GroupBoard.Ranked::entry)
                .toList();
    }

    private static int version(TieForm form) {
        return form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : -1;
    }

    private static Map<String, String> first(MultivaluedMap<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst()));
    }

    private static Score points(String typed) {
        try {
            return Score.parse(typed);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal.Unfit("score", vn.guongsang.web.Words.both("awards", "scoreWrong"));
        }
    }

    private static String said(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : vn.guongsang.kernel.VietnameseText.stored(text);
    }

    private static String back(String slug) {
        return "/organiser/contests/" + slug + "/prizes";
    }
}
