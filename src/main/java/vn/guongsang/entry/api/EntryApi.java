package vn.guongsang.entry.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.kernel.Code;

/** One entry for the program that holds its secret. */
@Path("/api/entries/{code}")
class EntryApi {
    private final AuthorDesk authors;

    EntryApi(AuthorDesk authors) {
        this.authors = authors;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response status(@PathParam("code") String code, @HeaderParam("Entry-Secret") @Nullable String secret) {
        var view = authors.view(ReceiptKey.of(new Code(code), secret));
        return Response.ok(EntryAnswers.Status.of(view))
                .header("Cache-Control", "no-store")
                .build();
    }
}
