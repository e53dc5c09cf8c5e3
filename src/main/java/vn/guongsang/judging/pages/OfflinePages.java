package vn.guongsang.judging.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.guongsang.people.Role;
import vn.guongsang.web.Assets;

/** The script that keeps a judge's next pages for when the network is gone; a browser lets it act on its own folder only. */
@Path("/judging/worker.js")
class OfflinePages {
    @GET
    @Produces("text/javascript; charset=utf-8")
    @RolesAllowed(Role.JUDGES)
    public Response worker() {
        return Response.ok(Assets.text("worker.js"))
                .header("Service-Worker-Allowed", "/judging")
                .build();
    }
}
