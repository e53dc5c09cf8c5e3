package vn.guongsang.contest.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.DeadlineDesk;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Category;
import vn.guongsang.contest.definition.ContestDefinition.Rubric;
import vn.guongsang.contest.definition.ContestDefinition.UnitType;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** What everybody may read of the contests. */
@Path("/contests")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class ContestPages {
    private final ContestBook book;
    private final DeadlineDesk deadlines;
    private final UnitBook units;

    ContestPages(ContestBook book, DeadlineDesk deadlines, UnitBook units) {
        this.book = book;
        this.deadlines = deadlines;
        this.units = units;
    }

    @CheckedTemplate(basePath = "contest")
    record All(List<ContestView> contests) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Show(ContestPage page, PrizePage prizes, List<DeadlineDesk.Moved> moves, List<UnitsOfType> units)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Prizes(ContestView contest, PrizePage page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Rubrics(ContestView contest, List<Scale> scales) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record CoverSheet(ContestView contest, ContestDefinition rules) implements TemplateInstance {}

    /** A type of unit with the names of those that receive entries. */
    record UnitsOfType(UnitType type, List<String> names) {}

    /** The rubric of one category. */
    record Scale(Category category, @Nullable Rubric rubric) {}

    @GET
    @PermitAll
    public TemplateInstance all() {
        return new All(book.all());
    }

    @GET
    @Path("{slug}")
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug) {
        var contest = book.bySlug(slug);
        return new Show(
                ContestPage.of(contest, book.stage(contest)),
                PrizePage.of(contest),
                deadlines.moved(contest),
                units(contest));
    }

    @GET
    @Path("{slug}/prizes")
    @PermitAll
    public TemplateInstance prizes(@PathParam("slug") String slug) {
        var contest = book.bySlug(slug);
        return new Prizes(contest, PrizePage.of(contest));
    }

    @GET
    @Path("{slug}/rubrics")
    @PermitAll
    public TemplateInstance rubrics(@PathParam("slug") String slug) {
        var contest = book.bySlug(slug);
        var rubrics = contest.definition().rubrics();
        return new Rubrics(
                contest,
                contest.definition().categories().stream()
                        .map(category -> new Scale(category, rubrics.get(category.id())))
                        .toList());
    }

    @GET
    @Path("{slug}/cover-sheet")
    @PermitAll
    public TemplateInstance coverSheet(@PathParam("slug") String slug) {
        var contest = book.bySlug(slug);
        return new CoverSheet(contest, contest.definition());
    }

    private List<UnitsOfType> units(ContestView contest) {
        var active = units.active();
        return contest.definition().unitTypes().stream()
                .map(type -> new UnitsOfType(
                        type,
                        active.stream()
                                .filter(unit -> unit.type().equals(type.id()))
                                .map(UnitView::name)
                                .toList()))
                .toList();
    }
}
