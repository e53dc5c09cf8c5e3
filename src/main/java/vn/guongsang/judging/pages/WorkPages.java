package vn.guongsang.judging.pages;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import vn.guongsang.judging.scorecard.ScoringDesk;
import vn.guongsang.judging.scorecard.SheetView;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.upload.serving.RangeAnswer;
import vn.guongsang.upload.serving.Served;

/** The pieces of a work under a sheet's reference, in whole or in part; no name, time or lasting id goes with them. */
@Path("/judging/{ref}/piece/{number}")
class WorkPages {
    private static final Map<String, String> ENDINGS = Map.of(
            "video/mp4", "mp4", "audio/mpeg", "mp3", "audio/mp4", "m4a", "image/jpeg", "jpg", "image/png", "png");
    private final ScoringDesk desk;
    private final WorkShelf shelf;
    private final RangeAnswer ranges;
    private final CurrentActor actor;

    WorkPages(ScoringDesk desk, WorkShelf shelf, RangeAnswer ranges, CurrentActor actor) {
        this.desk = desk;
        this.shelf = shelf;
        this.ranges = ranges;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Role.JUDGES)
    public Response piece(@PathParam("ref") String ref, @PathParam("number") int number, RoutingContext request) {
        var open = desk.open(actor.get(), ref);
        var piece = shelf.piece(open.entry(), number);
        return ranges.of(
                request,
                new Served(
                        Objects.requireNonNull(piece.key()),
                        piece.bytes(),
                        piece.mediaType(),
                        name(open.view(), number, piece.mediaType()),
                        shelf.tag(ref, number, piece),
                        true));
    }

    private static String name(SheetView view, int number, String mediaType) {
        return "bai-%02d-%d.%s".formatted(view.number(), number, ENDINGS.getOrDefault(mediaType, "html"));
    }
}
