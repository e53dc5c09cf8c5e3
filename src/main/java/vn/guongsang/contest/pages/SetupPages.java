package vn.guongsang.contest.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.DeadlineDesk;
import vn.guongsang.contest.Edit;
import vn.guongsang.contest.PackLoading;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.PackAudit;
import vn.guongsang.contest.definition.PackProblem;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** Where the organiser edits a contest part by part, locks it and takes it away as a pack. */
@Path("/organiser/contests/{slug}/setup")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@RolesAllowed(Role.ORGANISERS)
class SetupPages {
    private static final int LONGEST_REASON = 1000;

    private final ContestBook book;
    private final ContestDesk desk;
    private final DeadlineDesk deadlines;
    private final CurrentActor actor;
    private final PackLoading packs;
    private final Flash flash;

    SetupPages(
            ContestBook book,
            ContestDesk desk,
            DeadlineDesk deadlines,
            CurrentActor actor,
            PackLoading packs,
            Flash flash) {
        this.book = book;
        this.desk = desk;
        this.deadlines = deadlines;
        this.actor = actor;
        this.packs = packs;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "contest")
    record Setup(
            ContestView contest,
            List<SetupPart> parts,
            List<PackAudit.Finding> findings,
            PrizeAudit prizes,
            List<ContestDesk.Revision> history,
            List<PackProblem> problems,
            boolean datesWait)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Part(
            ContestView contest,
            SetupPart part,
            List<SetupSection> sections,
            Mistakes mistakes,
            String reason,
            int version,
            @Nullable PrizePage sums)
            implements TemplateInstance {}

    @GET
    public TemplateInstance overview(@PathParam("slug") String slug) {
        var contest = mine(slug);
        return new Setup(
                contest,
                List.of(SetupPart.values()),
                PackAudit.of(contest.definition()),
                PrizeAudit.of(contest.definition().prizes()),
                desk.history(slug),
                packs.problems(),
                deadlines.waiting(contest));
    }

    @GET
    @Path("{part}")
    public TemplateInstance part(@PathParam("slug") String slug, @PathParam("part") String part) {
        var contest = mine(slug);
        var which = SetupPart.of(part);
        var form = SetupForm.of(which, contest.definition());
        return page(contest, which, form, new Edit("", "", contest.version()), contest.definition());
    }

    @POST
    @Path("{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("slug") String slug, @PathParam("part") String part, MultivaluedMap<String, String> typed) {
        var contest = mine(slug);
        var which = SetupPart.of(part);
        var form = SetupForm.of(which, contest.definition());
        var values = typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst()));
        String reason = values.getOrDefault("reason", "").strip();
        int version = version(values);
        var changed = form.typed(values);
        if (values.containsKey("check") && changed.isPresent()) {
            var edit = new Edit("", reason, version);
            return Response.ok(page(contest, which, form, edit, changed.get())).build();
        }
        if (contest.locked() && reason.isEmpty()) {
            form.mistakes().add("reason", "contest", "reasonMissing");
        } else if (reason.length() > LONGEST_REASON) {
            form.mistakes().add("reason", "contest", "reasonLong", LONGEST_REASON);
        }
        if (changed.isEmpty() || form.mistakes().any()) {
            var page = page(contest, which, form, new Edit("", reason, version), contest.definition());
            return Response.status(422).entity(page).build();
        }
        var edit = new Edit(actor.get().ref(), reason, version);
        return flash.then(keep(contest, changed.get(), edit), "/organiser/contests/" + slug + "/setup");
    }

    /** With what the prizes add up to as they are typed. */
    private static Part page(ContestView contest, SetupPart part, SetupForm form, Edit edit, ContestDefinition typed) {
        return new Part(
                contest,
                part,
                form.sections(),
                form.mistakes(),
                edit.reason(),
                edit.version(),
                part == SetupPart.PRIZES ? PrizePage.of(contest, typed) : null);
    }

    /** The words that say what became of the change. */
    private String keep(ContestView contest, ContestDefinition changed, Edit edit) {
        if (DeadlineDesk.needsTwo(contest, changed)) {
            deadlines.propose(contest.slug(), changed, actor.get(), edit);
            return "contest.moveProposed";
        }
        desk.change(contest.slug(), changed, edit);
        return "contest.changed";
    }

    @POST
    @Path("lock")
    public Response lock(@PathParam("slug") String slug) {
        var contest = mine(slug);
        desk.lock(slug, new Edit(actor.get().ref(), "", contest.version()));
        return flash.then("contest.lockedNow", "/organiser/contests/" + slug + "/setup");
    }

    /** The contest as the files of its pack, zipped. */
    @GET
    @Path("export")
    @Produces("application/zip")
    public Response export(@PathParam("slug") String slug) {
        mine(slug);
        return Response.ok(zipped(slug, desk.export(slug)))
                .header("Content-Disposition", "attachment; filename=\"" + slug + ".zip\"")
                .build();
    }

    private ContestView mine(String slug) {
        var contest = book.bySlug(slug);
        if (!actor.get().is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        return contest;
    }

    private static int version(Map<String, String> values) {
        String version = values.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) {
            throw new Refusal.Changed();
        }
        return Integer.parseInt(version);
    }

    private static byte[] zipped(String slug, Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(slug + "/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
