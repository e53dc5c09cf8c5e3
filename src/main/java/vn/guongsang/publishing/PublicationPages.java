package vn.guongsang.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** The preview as the public will see it, its grounds, and the proposal to publish it. */
@Path("/organiser/contests/{slug}/publication")
@Produces(MediaType.TEXT_HTML)
class PublicationPages {
    private final PublicationDesk desk;
    private final WithdrawalDesk withdrawals;
    private final ContestBook contests;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    PublicationPages(
            PublicationDesk desk,
            WithdrawalDesk withdrawals,
            ContestBook contests,
            CurrentActor actor,
            Flash flash,
            Clock clock) {
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.contests = contests;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "publishing")
    record Preparing(PublicationDesk.Desk desk) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publishing")
    record Proposed(ContestView contest, PublicationView publication) implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.APPROVERS, Role.AUDITORS, Role.ORGANISERS})
    public TemplateInstance preview(@RestPath String slug) {
        return new Preparing(desk.desk(slug, actor.get()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.APPROVERS, Role.AUDITORS, Role.ORGANISERS})
    public TemplateInstance version(@RestPath String slug, @RestPath long id) {
        var version = desk.version(slug, id, actor.get());
        return new Proposed(contests.bySlug(slug), version);
    }

    @POST
    @Path("proposal")
    @RolesAllowed(Role.ORGANISERS)
    public Response propose(
            @RestPath String slug,
            @RestForm @Nullable String hash,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String publishAt) {
        var terms = new Publication.Terms(said(reason), PublishAt.read(said(publishAt)));
        desk.propose(slug, said(hash), terms, actor.get());
        return flash.then("publishing.proposed", back(slug));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.ORGANISERS)
    public Response withdraw(@RestPath String slug, @RestForm @Nullable String reason) {
        withdrawals.propose(slug, said(reason), actor.get());
        return flash.then("publishing.withdrawalProposed", back(slug));
    }

    @POST
    @Path("bases")
    @RolesAllowed(Role.ORGANISERS)
    public Response recordBasis(@RestPath String slug, @BeanParam BasisForm form) {
        var consent = form.consent(VietnameseDate.day(clock.instant()));
        desk.recordBasis(slug, new EntryId(form.entry()), consent, actor.get());
        return flash.then("publishing.basisRecorded", back(slug));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : VietnameseText.stored(text);
    }

    private static String back(String slug) {
        return "/organiser/contests/" + slug + "/publication";
    }
}
