package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.entry.EntryState;
import vn.guongsang.kernel.Page;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** A contest as those who run it see it: the funnel and the entries behind each of its numbers. */
@Path("/organiser/contests/{slug}")
@RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
class ContestBoardPages {
    private final ContestBook contests;
    private final EntryBook entries;
    private final UnitBook units;
    private final Funnel funnel;
    private final CurrentActor current;

    ContestBoardPages(ContestBook contests, EntryBook entries, UnitBook units, Funnel funnel, CurrentActor current) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
        this.funnel = funnel;
        this.current = current;
    }

    @CheckedTemplate(basePath = "home")
    record Contest(ContestView contest, Funnel.Board board, boolean mayChange) implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record Entries(ContestView contest, Page<EntryRow> page, Filter filter, List<UnitView> units)
            implements TemplateInstance {}

    /** What the list is narrowed to; kept in the address, so it survives going in and out. */
    record Filter(String slug, @Nullable EntryState state, @Nullable UnitId unit, String search) {
        public List<EntryState> states() {
            return Arrays.stream(EntryState.values())
                    .filter(s -> s != EntryState.DRAFT)
                    .toList();
        }

        public String after(String key) {
            return "/organiser/contests/" + slug + "/entries?state=" + (state == null ? "" : state) + "&unit="
                    + (unit == null ? "" : unit.value()) + "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8)
                    + "&after=" + key;
        }
    }

    @GET
    public TemplateInstance board(@PathParam("slug") String slug) {
        var contest = visible(slug);
        return new Contest(contest, funnel.of(contest), current.get().is(Role.ORGANISER, slug));
    }

    @GET
    @Path("entries")
    public TemplateInstance entries(
            @PathParam("slug") String slug,
            @QueryParam("state") @Nullable String state,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("q") @Nullable String search,
            @QueryParam("after") @Nullable String after) {
        var contest = visible(slug);
        var filter = new Filter(slug, stateOf(state), unitOf(unit), search == null ? "" : search.strip());
        var sought = filter.search().isEmpty() ? null : filter.search();
        var page = filter.unit() == null
                ? entries.ofContest(contest.id(), filter.state(), sought, after)
                : entries.ofUnit(contest.id(), filter.unit(), filter.state(), sought, after);
        return new Entries(contest, page, filter, units.active());
    }

    private ContestView visible(String slug) {
        var actor = current.get();
        if (!actor.is(Role.ORGANISER, slug) && !actor.is(Role.APPROVER, slug) && !actor.is(Role.AUDITOR, slug)) {
            throw Refusal.notHere();
        }
        return contests.bySlug(slug);
    }

    private static @Nullable EntryState stateOf(@Nullable String name) {
        return Arrays.stream(EntryState.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UnitId unitOf(@Nullable String number) {
        return number != null && number.matches("\\d{1,18}") ? new UnitId(Long.parseLong(number)) : null;
    }
}
