package vn.guongsang.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;

/** Who tried what after the deadline and was refused: what an appeal is decided from. */
@Path("/organiser/contests/{slug}/late")
@RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
class LatePages {
    private final ContestBook contests;
    private final AuditDesk audit;
    private final CurrentActor current;
    private final ObjectMapper json;

    LatePages(ContestBook contests, AuditDesk audit, CurrentActor current, ObjectMapper json) {
        this.contests = contests;
        this.audit = audit;
        this.current = current;
        this.json = json;
    }

    /**
     * One refused attempt.
     *
     * @param code of the entry; empty where there was none yet
     * @param tried begin, send, replace or withdraw
     */
    record Attempt(Instant at, Instant deadline, String code, String tried, String hash) {
        /** How late, in whole seconds, at least one. */
        public long seconds() {
            return Math.max(1, Duration.between(deadline, at).toSeconds());
        }

        public long minutes() {
            return seconds() / 60;
        }

        public long hours() {
            return minutes() / 60;
        }

        public long days() {
            return hours() / 24;
        }
    }

    @CheckedTemplate(basePath = "home")
    record Late(ContestView contest, List<Attempt> attempts, @Nullable String next, boolean first)
            implements TemplateInstance {}

    @GET
    public TemplateInstance late(@PathParam("slug") String slug, @QueryParam("before") @Nullable Long before) {
        var actor = current.get();
        if (!actor.is(Role.ORGANISER, slug) && !actor.is(Role.APPROVER, slug) && !actor.is(Role.AUDITOR, slug)) {
            throw Refusal.notHere();
        }
        var contest = contests.bySlug(slug);
        var page = audit.newest("contest:" + slug, "entry.late", before);
        return new Late(contest, page.items().stream().map(this::attempt).toList(), page.next(), before == null);
    }

    private Attempt attempt(AuditDesk.Line line) {
        var details = details(line);
        return new Attempt(
                Instant.parse(details.path("at").asText(line.at().toString())),
                Instant.parse(details.path("deadline").asText()),
                details.path("code").asText(""),
                details.path("tried").asText("send"),
                line.hash());
    }

    private JsonNode details(AuditDesk.Line line) {
        try {
            return json.readTree(line.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("act " + line.id(), e);
        }
    }
}
