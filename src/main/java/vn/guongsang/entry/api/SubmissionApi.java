package vn.guongsang.entry.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.SendResult;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;
import vn.guongsang.web.gate.WaitingTickets;

/** Sends an entry in one request. */
@Path("/api/contests/{slug}/entries")
class SubmissionApi {
    private static final int LONGEST_KEY = 255;
    private final Submissions submissions;

    SubmissionApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable EntryRequest request,
            @Context RoutingContext context) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal.Unfit("Idempotency-Key", Words.both("entry", "needKey", LONGEST_KEY));
        }
        if (request == null) {
            throw new Refusal.Unfit(null, Words.both("entry", "needBody"));
        }
        try {
            return answer(submissions.once(slug, key, request, WaitingTickets.waitingSince(context)));
        } catch (SendResult.NotAccepted refused) {
            return Response.status(422)
                    .type("application/problem+json")
                    .entity(EntryAnswers.Mend.of(refused.result()))
                    .build();
        }
    }

    private static Response answer(SendResult result) {
        if (result instanceof SendResult.Sealed sealed) {
            return Response.accepted(EntryAnswers.SealedAnswer.of(sealed)).build();
        }
        var answer = EntryAnswers.ReceiptAnswer.of((SendResult.Sent) result);
        return Response.created(URI.create("/api/entries/" + answer.code()))
                .entity(answer)
                .header("Cache-Control", "no-store")
                .build();
    }
}
