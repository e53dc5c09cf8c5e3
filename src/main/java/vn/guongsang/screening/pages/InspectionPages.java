package vn.guongsang.screening.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.LikeEntry;
import vn.guongsang.entry.LikenessBook;
import vn.guongsang.entry.derivative.DerivativeBook;
import vn.guongsang.entry.derivative.DerivativeState;
import vn.guongsang.entry.derivative.DerivativeView;
import vn.guongsang.entry.report.InspectionView;
import vn.guongsang.inspect.likeness.Passages;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.screening.ScreeningDesk;
import vn.guongsang.upload.serving.RangeAnswer;
import vn.guongsang.upload.serving.Served;
import vn.guongsang.web.Flash;

/** What the machine found in an entry, in full, and what it is like; found through the entry, never on its own. */
@Path("/screening/{code}")
@RolesAllowed({Role.SECRETARIES, Role.ORGANISERS})
class InspectionPages {
    private static final List<String> WRITTEN_OR_STILL = List.of("reading", "poster");
    private final ScreeningDesk desk;
    private final EntryBook entries;
    private final LikenessBook likenesses;
    private final DerivativeBook derivatives;
    private final UnitBook units;
    private final RangeAnswer ranges;
    private final CurrentActor actor;
    private final Flash flash;

    InspectionPages(
            ScreeningDesk desk,
            EntryBook entries,
            LikenessBook likenesses,
            DerivativeBook derivatives,
            UnitBook units,
            RangeAnswer ranges,
            CurrentActor actor,
            Flash flash) {
        this.desk = desk;
        this.entries = entries;
        this.likenesses = likenesses;
        this.derivatives = derivatives;
        this.units = units;
        this.ranges = ranges;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "screening")
    record Report(ScreeningDesk.Seen seen, String unitName, List<InspectionView> runs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "screening")
    record Likeness(ScreeningDesk.Seen seen, LikeEntry like, Passages beside, long same, Media media)
            implements TemplateInstance {}

    /** Recordings and pictures of both entries, with the addresses from which each is fetched. */
    record Media(List<DerivativeView> ours, String oursAt, List<DerivativeView> theirs, String theirsAt) {}

    @GET
    @Path("report")
    public TemplateInstance report(@PathParam("code") String code) {
        var seen = desk.see(actor.get(), code);
        var unit = seen.entry().unit();
        return new Report(
                seen,
                unit == null ? "" : units.byId(unit).name(),
                entries.inspections(seen.entry().id()));
    }

    @POST
    @Path("inspection")
    public Response inspectAgain(@PathParam("code") String code) {
        desk.inspectAgain(actor.get(), code);
        return flash.then("screening.inspectingAgain", "/screening/" + code + "/report");
    }

    @GET
    @Path("likeness/{other}")
    public TemplateInstance likeness(@PathParam("code") String code, @PathParam("other") String other) {
        var seen = desk.see(actor.get(), code);
        var like = like(seen, other);
        var passages = likenesses.beside(like);
        var here = "/screening/" + code;
        var media = new Media(
                shown(seen.entry().id()), here + "/piece", shown(like.id()), here + "/likeness/" + other + "/piece");
        return new Likeness(seen, like, passages, passages.same(), media);
    }

    /** A recording or picture of the other entry. */
    @GET
    @Path("likeness/{other}/piece/{derivative}")
    public Response work(
            @PathParam("code") String code,
            @PathParam("other") String other,
            @PathParam("derivative") long derivative,
            RoutingContext request) {
        var like = like(desk.see(actor.get(), code), other);
        var made = derivatives.ready(like.id(), derivative);
        return ranges.of(
                request,
                new Served(
                        String.valueOf(made.key()),
                        made.bytes(),
                        made.mediaType(),
                        other + "-" + derivative,
                        "d" + derivative + "-" + made.bytes(),
                        true));
    }

    private LikeEntry like(ScreeningDesk.Seen seen, String other) {
        return likenesses.of(seen.entry().id()).stream()
                .filter(like -> like.code().value().equals(other))
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    private List<DerivativeView> shown(EntryId entry) {
        return derivatives.of(entry).stream()
                .filter(d -> d.state() == DerivativeState.READY && !WRITTEN_OR_STILL.contains(d.role()))
                .toList();
    }
}
