package vn.guongsang.entry.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.inspect.CheckAnswer;

/** Tries files without sending; nothing is kept. */
@Path("/api/contests/{slug}/checks")
class CheckApi {
    private final ContestBook contests;
    private final TrialRun trial;

    CheckApi(ContestBook contests, TrialRun trial) {
        this.contests = contests;
        this.trial = trial;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public CheckAnswer check(
            @PathParam("slug") String slug,
            @RestForm @Nullable String category,
            @RestForm("file") @Nullable List<FileUpload> file) {
        var contest = contests.bySlug(slug);
        var known = contest.definition()
                .findCategory(category == null ? "" : category)
                .orElseThrow(() -> new BadRequestException("unknown category"));
        return CheckAnswer.of(trial.inspect(contest, known, tried(file)));
    }

    static List<TrialRun.Tried> tried(@Nullable List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .map(file -> new TrialRun.Tried(name(file), file.uploadedFile(), file.size()))
                        .toList();
    }

    private static String name(FileUpload file) {
        return file.fileName() == null ? "" : file.fileName();
    }
}
