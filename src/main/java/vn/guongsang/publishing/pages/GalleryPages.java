package vn.guongsang.publishing.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.upload.serving.RangeAnswer;
import vn.guongsang.upload.serving.Served;

/** The gallery of winning works, with reader and player. */
@Path("/contests/{slug}/gallery")
class GalleryPages {
    private final GalleryBook gallery;
    private final RangeAnswer ranges;

    GalleryPages(GalleryBook gallery, RangeAnswer ranges) {
        this.gallery = gallery;
        this.ranges = ranges;
    }

    @CheckedTemplate(basePath = "publishing")
    record Gallery(GalleryBook.Gallery gallery) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publishing")
    record Work(GalleryBook.Shown shown) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance gallery(@RestPath String slug) {
        return new Gallery(gallery.gallery(slug));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance work(@RestPath String slug, @RestPath String code) {
        return new Work(gallery.work(slug, code));
    }

    @GET
    @Path("{code}/{number}")
    @PermitAll
    public Response piece(@RestPath String slug, @RestPath String code, @RestPath int number, RoutingContext request) {
        var piece = gallery.piece(slug, code, number);
        return ranges.of(
                request,
                new Served(
                        piece.key(),
                        piece.bytes(),
                        piece.mediaType(),
                        code + "-" + number,
                        code + "-" + number + "-" + piece.bytes(),
                        true));
    }
}
