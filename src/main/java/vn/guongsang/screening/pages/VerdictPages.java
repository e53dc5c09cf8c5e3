package vn.guongsang.screening.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.screening.Answer;
import vn.guongsang.screening.ConfirmationForm;
import vn.guongsang.screening.ConfirmationKind;
import vn.guongsang.screening.Grade;
import vn.guongsang.screening.IdentityDecision;
import vn.guongsang.screening.PointMark;
import vn.guongsang.screening.ScreeningDesk;
import vn.guongsang.screening.SignedPaper;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** What the secretary does on the page of one entry. */
@Path("/screening")
@RolesAllowed(Role.SECRETARIES)
class VerdictPages {
    private static final int LONGEST = 1000;
    private final ScreeningDesk desk;
    private final SheetMaker sheets;
    private final ObjectStore store;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    VerdictPages(
            ScreeningDesk desk, SheetMaker sheets, ObjectStore store, CurrentActor actor, Flash flash, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.store = store;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    /** What the page's script hears after saving. */
    public record Saved(int version) {}

    @POST
    @Path("{code}/checklist")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            @PathParam("code") String code,
            @HeaderParam("X-Autosave") @Nullable String quiet,
            MultivaluedMap<String, String> fields) {
        var answers = new HashMap<String, PointMark>();
        for (var field : fields.keySet()) {
            if (field.startsWith("p.")) {
                var id = field.substring(2);
                answer(fields.getFirst(field))
                        .ifPresent(a -> answers.put(id, new PointMark(a, cut(fields.getFirst("n." + id)))));
            }
        }
        int version =
                desk.mark(actor.get(), code, number(fields.getFirst("version")), known(code, answers), grade(fields));
        return quiet != null
                ? Response.ok(new Saved(version))
                        .type(MediaType.APPLICATION_JSON)
                        .build()
                : flash.then("screening.marked", back(code, fields.getFirst("back")));
    }

    @POST
    @Path("{code}/pass")
    public Response pass(
            @PathParam("code") String code,
            @FormParam("note") @DefaultValue("") String note,
            @FormParam("back") @Nullable String back) {
        desk.pass(actor.get(), code, cut(note));
        return flash.then("screening.passed", back(code, back));
    }

    @POST
    @Path("{code}/return")
    public Response giveBack(
            @PathParam("code") String code,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("until") @DefaultValue("") String until,
            @FormParam("back") @Nullable String back) {
        var mistakes = Mistakes.none();
        if (reason.isBlank()) {
            mistakes.add("reason", "screening", "reasonNeeded");
        }
        var day = VietnameseDate.typed(until);
        if (day.filter(d -> !d.isBefore(LocalDate.now(clock))).isEmpty()) {
            mistakes.add("until", "screening", "untilNeeded");
        }
        if (mistakes.any()) {
            return wrong(
                    code,
                    mistakes,
                    ConfirmationForm.NOTHING_TYPED,
                    new VerdictForm(Map.of("reason", reason, "until", until)));
        }
        desk.giveBack(actor.get(), code, cut(reason), day.orElseThrow());
        return flash.then("screening.returned", back(code, back));
    }

    @POST
    @Path("{code}/refusal")
    public Response refuse(
            @PathParam("code") String code,
            @FormParam("clause") @DefaultValue("") String clause,
            @FormParam("why") @DefaultValue("") String why,
            @FormParam("back") @Nullable String back) {
        var mistakes = Mistakes.none();
        if (clause.isBlank()) {
            mistakes.add("clause", "screening", "clauseNeeded");
        }
        if (why.isBlank()) {
            mistakes.add("why", "screening", "reasonNeeded");
        }
        if (mistakes.any()) {
            return wrong(
                    code,
                    mistakes,
                    ConfirmationForm.NOTHING_TYPED,
                    new VerdictForm(Map.of("clause", clause, "why", why)));
        }
        desk.refuse(actor.get(), code, clause, cut(why));
        return flash.then("screening.refused", back(code, back));
    }

    @POST
    @Path("{code}/forwarding")
    public Response forward(@PathParam("code") String code, @FormParam("back") @Nullable String back) {
        desk.forward(actor.get(), code);
        return flash.then("screening.forwarded", back(code, back));
    }

    @POST
    @Path("{code}/identity")
    public Response identity(
            @PathParam("code") String code,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("identityReason") @DefaultValue("") String reason,
            @FormParam("masks") @DefaultValue("") String masks,
            @FormParam("back") @Nullable String back) {
        var chosen = Arrays.stream(IdentityDecision.values())
                .filter(d -> d.name().equals(decision))
                .findFirst();
        var mistakes = Mistakes.none();
        if (chosen.isEmpty()) {
            mistakes.add("decision", "screening", "decisionNeeded");
        }
        if (reason.isBlank()) {
            mistakes.add("identityReason", "screening", "reasonNeeded");
        }
        if (masks.isBlank() && chosen.filter(d -> d == IdentityDecision.MASKED).isPresent()) {
            mistakes.add("masks", "screening", "maskNeeded");
        }
        if (mistakes.any()) {
            return wrong(
                    code,
                    mistakes,
                    ConfirmationForm.NOTHING_TYPED,
                    new VerdictForm(Map.of("decision", decision, "identityReason", reason, "masks", masks)));
        }
        desk.decideIdentity(
                actor.get(),
                code,
                chosen.orElseThrow(),
                cut(reason),
                masks.lines().toList());
        return flash.then("screening.identitySettled", back(code, back));
    }

    @POST
    @Path("{code}/confirmations/{kind}")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response confirm(
            @PathParam("code") String code,
            @PathParam("kind") String kindName,
            @RestForm @Nullable String signer,
            @RestForm @Nullable String capacity,
            @RestForm @Nullable String signedOn,
            @RestForm @Nullable String consentBy,
            @RestForm @Nullable String consentOn,
            @RestForm @Nullable String consentWords,
            @RestForm @Nullable String back,
            @RestForm("paper") @Nullable FileUpload paper)
            throws IOException {
        desk.see(actor.get(), code);
        var kind = Arrays.stream(ConfirmationKind.values())
                .filter(k -> k.name().equals(kindName))
                .findFirst()
                .orElseThrow(Refusal::notHere);
        var form = new ConfirmationForm(
                kind,
                text(signer),
                text(capacity),
                text(signedOn),
                text(consentBy),
                text(consentOn),
                text(consentWords));
        var mistakes = form.mistakes(LocalDate.now(clock));
        @Nullable String mediaType = null;
        if (paper == null || paper.size() == 0) {
            mistakes.add(form.id("paper"), "screening", "paperNeeded");
        } else if (paper.size() > SignedPaper.MOST_BYTES) {
            mistakes.add(form.id("paper"), "screening", "paperTooLarge");
        } else {
            mediaType = SignedPaper.mediaTypeOf(paper.uploadedFile()).orElse(null);
            if (mediaType == null) {
                mistakes.add(form.id("paper"), "screening", "paperKind");
            }
        }
        if (mistakes.any() || paper == null || mediaType == null) {
            return wrong(code, mistakes, form, VerdictForm.EMPTY);
        }
        var stored = SignedPaper.stored(store, paper.uploadedFile(), paper.fileName(), mediaType);
        try {
            desk.confirm(actor.get(), code, form, stored);
        } catch (RuntimeException notKept) {
            store.delete(stored.key());
            throw notKept;
        }
        return flash.then("screening.confirmed", back(code, back));
    }

    private Response wrong(String code, Mistakes mistakes, ConfirmationForm typed, VerdictForm verdict) {
        var sheet = sheets.of(actor.get(), code, Filter.of(null, null, null, null));
        return Response.status(422)
                .entity(new ScreeningPages.Entry(sheet, mistakes, typed, verdict))
                .build();
    }

    /** Answers to points that the contest's checklist does not have are ignored. */
    private Map<String, PointMark> known(String code, Map<String, PointMark> answers) {
        var ids = desk.see(actor.get(), code).contest().definition().checklist().stream()
                .map(p -> p.id())
                .toList();
        answers.keySet().retainAll(ids);
        return answers;
    }

    private static java.util.Optional<Answer> answer(@Nullable String name) {
        return Arrays.stream(Answer.values()).filter(a -> a.name().equals(name)).findFirst();
    }

    private static @Nullable Grade grade(MultivaluedMap<String, String> fields) {
        var name = fields.getFirst("grade");
        return Arrays.stream(Grade.values())
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Back to the entry with the list's filter; only a query of our own shape is taken. */
    private static String back(String code, @Nullable String query) {
        var path = "/screening/" + code;
        return query != null && query.matches("[A-Za-z0-9=&%+._*-]{1,500}") ? path + "?" + query : path;
    }

    private static String cut(@Nullable String value) {
        var text = text(value).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
