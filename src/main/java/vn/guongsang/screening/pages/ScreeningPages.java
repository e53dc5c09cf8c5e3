package vn.guongsang.screening.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.derivative.DerivativeBook;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.screening.ConfirmationForm;
import vn.guongsang.screening.ScreeningDesk;
import vn.guongsang.screening.Worked;
import vn.guongsang.upload.serving.RangeAnswer;
import vn.guongsang.upload.serving.Served;
import vn.guongsang.web.Mistakes;

/** The unit's list, the page of one entry and the files behind it. */
@Path("/screening")
@RolesAllowed({Role.SECRETARIES, Role.ORGANISERS})
class ScreeningPages {
    private final ScreeningDesk desk;
    private final Queue queue;
    private final SheetMaker sheets;
    private final EntryBook entries;
    private final DerivativeBook derivatives;
    private final RangeAnswer ranges;
    private final CurrentActor actor;

    ScreeningPages(
            ScreeningDesk desk,
            Queue queue,
            SheetMaker sheets,
            EntryBook entries,
            DerivativeBook derivatives,
            RangeAnswer ranges,
            CurrentActor actor) {
        this.desk = desk;
        this.queue = queue;
        this.sheets = sheets;
        this.entries = entries;
        this.derivatives = derivatives;
        this.ranges = ranges;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "screening")
    record List(Queue.@Nullable Listing list, Filter filter, EntryState[] states, boolean first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "screening")
    record Entry(Sheet sheet, Mistakes mistakes, ConfirmationForm typed, VerdictForm verdict)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("contest") @Nullable String contest,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String search,
            @QueryParam("after") @Nullable String after) {
        var filter = Filter.of(contest, unit, state, search);
        var found = queue.of(actor.get(), filter, after).orElse(null);
        var shown = found == null ? filter : filter.in(found.contest().slug());
        return new List(found, shown, Worked.LISTED, after == null);
    }

    @GET
    @Path("{code}")
    public TemplateInstance show(
            @PathParam("code") String code,
            @QueryParam("contest") @Nullable String contest,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String search) {
        var filter = Filter.of(contest, unit, state, search);
        return new Entry(
                sheets.of(actor.get(), code, filter),
                Mistakes.none(),
                ConfirmationForm.NOTHING_TYPED,
                VerdictForm.EMPTY);
    }

    /** What we made from the files; shown in the page. */
    @GET
    @Path("{code}/piece/{derivative}")
    public Response work(
            @PathParam("code") String code, @PathParam("derivative") long derivative, RoutingContext request) {
        var entry = desk.see(actor.get(), code).entry();
        var made = derivatives.ready(entry.id(), derivative);
        return ranges.of(
                request,
                new Served(
                        String.valueOf(made.key()),
                        made.bytes(),
                        made.mediaType(),
                        code + "-" + derivative,
                        "d" + derivative + "-" + made.bytes(),
                        true));
    }

    /** The author's own bytes; only ever saved. */
    @GET
    @Path("{code}/originals/{file}")
    public Response original(@PathParam("code") String code, @PathParam("file") long file, RoutingContext request) {
        var entry = desk.see(actor.get(), code).entry();
        var sent = entries.original(entry.id(), file);
        return ranges.of(
                request,
                new Served(sent.key(), sent.bytes(), "application/octet-stream", sent.name(), sent.sha256(), false));
    }

    @GET
    @Path("{code}/confirmations/{id}/file")
    public Response paper(@PathParam("code") String code, @PathParam("id") long id, RoutingContext request) {
        var paper = desk.see(actor.get(), code).screening().confirmations().stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notHere);
        return ranges.of(
                request,
                new Served(paper.key(), paper.bytes(), paper.mediaType(), paper.fileName(), paper.sha256(), false));
    }
}
