package vn.guongsang.contest;

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
import vn.guongsang.contest.ContestDefinition.Category;
import vn.guongsang.contest.ContestDefinition.Rubric;

/** What everybody may read of the contests. */
@Path("/contests")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class ContestPages {
    private final ContestBook book;
    private final DeadlineDesk deadlines;

    ContestPages(ContestBook book, DeadlineDesk deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    @CheckedTemplate(basePath = "contest")
    record All(List<ContestView> contests) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Show(ContestPage page, PrizePage prizes, List<DeadlineDesk.Moved> moves) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Prizes(ContestView contest, PrizePage page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record Rubrics(ContestView contest, List<Scale> scales) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contest")
    record CoverSheet(ContestView contest, ContestDefinition rules) implements TemplateInstance {}

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
        return new Show(ContestPage.of(contest, book.stage(contest)), PrizePage.of(contest), deadlines.moved(contest));
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
}
