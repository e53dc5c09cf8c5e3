package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;

/** Who tried what after the deadline and was refused: what an appeal is decided from. */
@Path("/organiser/contests/{slug}/late")
@RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
class LatePages {
    private final ContestBook contests;
    private final AuditDesk audit;
    private final CurrentActor current;

    LatePages(ContestBook contests, AuditDesk audit, CurrentActor current) {
        this.contests = contests;
        this.audit = audit;
        this.current = current;
    }

    /**
     * One refused attempt.
     *
     * @param code of the entry; empty where there was none yet
     * @param tried begin, send, replace or withdraw
     */
    record Attempt(Instant at, Instant deadline, String code, String tried, String hash) {
        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss,SSS");

        /** To the thousandth of a second: a dispute may be about as little. */
        public String clock() {
            return CLOCK.format(at.atZone(VietnameseDate.ZONE));
        }

        public String day() {
            return VietnameseDate.figures(LocalDate.ofInstant(at, VietnameseDate.ZONE));
        }

        /** How late, in whole seconds; none for less than one. */
        public long seconds() {
            return Duration.between(deadline, at).toSeconds();
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
        return new Late(contest, page.items().stream().map(LatePages::attempt).toList(), page.next(), before == null);
    }

    private static Attempt attempt(AuditDesk.Line line) {
        return new Attempt(
                Instant.parse(line.told("at", line.at().toString())),
                Instant.parse(line.told("deadline", line.at().toString())),
                line.told("code", ""),
                line.told("tried", "send"),
                line.hash());
    }
}
