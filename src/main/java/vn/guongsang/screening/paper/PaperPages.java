package vn.guongsang.screening.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestState;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.PaperDesk;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.web.Mistakes;

/** Where a secretary enters what came by hand, post or e-mail. */
@Path("/screening/paper")
@RolesAllowed(Role.SECRETARIES)
class PaperPages {
    private final PaperDesk desk;
    private final PaperScans files;
    private final ContestBook contests;
    private final UnitBook units;
    private final CurrentActor actor;
    private final Clock clock;

    PaperPages(
            PaperDesk desk, PaperScans files, ContestBook contests, UnitBook units, CurrentActor actor, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.contests = contests;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param arrived files that need not be chosen again */
    @CheckedTemplate(basePath = "screening")
    record Paper(
            List<ContestView> contests,
            ContestView contest,
            List<UnitView> units,
            String key,
            PaperForm form,
            PaperScans.Said said,
            List<PaperScans.Arrived> arrived,
            Mistakes mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "screening")
    record PaperEntered(PaperDesk.Entered entered) implements TemplateInstance {}

    @CheckedTemplate(basePath = "screening")
    record NoPaper() implements TemplateInstance {}

    @GET
    public TemplateInstance form(@QueryParam("contest") @Nullable String slug) {
        var mine = mine();
        if (mine.isEmpty()) {
            return new NoPaper();
        }
        var contest = mine.stream()
                .filter(c -> slug == null ? c.open() : c.slug().equals(slug))
                .findFirst()
                .orElseGet(mine::getFirst);
        return page(contest, PaperForm.EMPTY, List.of(), Mistakes.none());
    }

    /** The link is in the answer itself: it is the author's key and shown to the secretary once. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response enter(
            @RestForm("contest") @Nullable String slug,
            @RestForm("key") @Nullable String key,
            @RestForm("scans") @Nullable List<FileUpload> inForm,
            @RestForm("uploadUrl") @Nullable List<String> addresses)
            throws IOException {
        var contest =
                mine().stream().filter(c -> c.slug().equals(slug)).findFirst().orElseThrow(Refusal::notHere);
        var form = PaperForm.ofRequest();
        var places = places(contest);
        var scans = files.of(inForm, addresses);
        var mistakes = form.mistakes(
                contest.definition(),
                places.stream().map(UnitView::code).collect(Collectors.toSet()),
                LocalDate.now(clock),
                scans.count());
        var limits = contest.definition().findCategory(form.at("category")).map(c -> c.limits());
        scans.mustBeThere(mistakes);
        limits.ifPresent(most -> scans.mustFit(most, mistakes));
        if (mistakes.any() || key == null || key.length() < 16) {
            return Response.status(422)
                    .entity(page(contest, form, scans.arrived(), mistakes))
                    .build();
        }
        var stored = files.stored(scans, limits.orElseThrow());
        var paper = new PaperDesk.Paper(form.at("channel"), form.postmark(), form.arrival(), form.draft(), stored);
        return Response.ok(new PaperEntered(desk.enter(contest.slug(), key, paper, actor.get())))
                .build();
    }

    private Paper page(ContestView contest, PaperForm form, List<PaperScans.Arrived> arrived, Mistakes mistakes) {
        return new Paper(
                mine(), contest, places(contest), Secret.fresh(), form, files.said(actor.get()), arrived, mistakes);
    }

    private List<ContestView> mine() {
        return contests.all().stream()
                .filter(c -> c.state() == ContestState.OPEN || c.state() == ContestState.CLOSED)
                .filter(c -> !actor.get().unitsAs(Role.SECRETARY, c.slug()).isEmpty())
                .toList();
    }

    private List<UnitView> places(ContestView contest) {
        return actor.get().unitsAs(Role.SECRETARY, contest.slug()).stream()
                .map(units::byId)
                .toList();
    }
}
