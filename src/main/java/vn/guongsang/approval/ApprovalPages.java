package vn.guongsang.approval;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Flash;

/** What waits for a second person's decision. */
@Path("/approvals")
@RolesAllowed(Role.APPROVERS)
class ApprovalPages {
    private final ApprovalDesk desk;
    private final StaffBook staff;
    private final CurrentActor actor;
    private final Flash flash;

    ApprovalPages(ApprovalDesk desk, StaffBook staff, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.staff = staff;
        this.actor = actor;
        this.flash = flash;
    }

    /** A proposal with the names of those who proposed and decided. */
    record Item(ProposalView proposal, String proposer, @Nullable String approver, boolean own) {}

    @CheckedTemplate(basePath = "approval")
    record Approvals(List<Item> waiting, List<Item> decided, @Nullable Long wrong) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page(null);
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") long id, @FormParam("hash") @DefaultValue("") String hash) {
        desk.approve(id, actor.get().id(), hash);
        return flash.then("approval.approved", "/approvals");
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(@PathParam("id") long id, @FormParam("reason") @DefaultValue("") String reason) {
        if (reason.isBlank()) {
            return Response.status(422).entity(page(id)).build();
        }
        desk.refuse(id, actor.get().id(), reason);
        return flash.then("approval.refused", "/approvals");
    }

    private Approvals page(@Nullable Long wrong) {
        return new Approvals(
                desk.waiting(actor.get()).stream().map(this::item).toList(),
                desk.decided(actor.get()).stream().map(this::item).toList(),
                wrong);
    }

    private Item item(ProposalView proposal) {
        var approver = proposal.approver();
        return new Item(
                proposal,
                staff.nameOf(proposal.proposer()),
                approver == null ? null : staff.nameOf(approver),
                proposal.proposer().equals(actor.get().id()));
    }
}
