package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.guongsang.storage.StoreDamaged;
import vn.guongsang.storage.StoreDown;
import vn.guongsang.storage.StoreFull;
import vn.guongsang.upload.Writers.BodyCut;
import vn.guongsang.web.Problems.Document;
import vn.guongsang.web.Words;

/** Says the protocol's own kinds of "no" as problem documents, and what the store says as something to be tried again. */
@ApplicationScoped
class TusProblems {
    private static final Logger LOG = Logger.getLogger(TusProblems.class);

    @ServerExceptionMapper
    public Response refused(TusRefusal refusal) {
        var document = new Document(
                "/problems/upload-" + refusal.key(),
                Words.in(Locale.ENGLISH, "upload", refusal.key()),
                refusal.status(),
                Words.both("upload", refusal.key() + "Detail", refusal.limits()),
                null);
        var answer = Response.status(refusal.status())
                .type("application/problem+json")
                .entity(document);
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper
    public Response down(StoreDown failure) {
        LOG.warnf("the store does not answer: %s", failure.getMessage());
        return refused(TusRefusal.storeDown());
    }

    @ServerExceptionMapper
    public Response full(StoreFull failure) {
        LOG.error("the store is full");
        return refused(TusRefusal.noRoom());
    }

    @ServerExceptionMapper
    public Response damaged(StoreDamaged failure) {
        return refused(TusRefusal.gone());
    }

    /** Mostly nobody hears this answer; who does was overtaken by a request of its own. */
    @ServerExceptionMapper
    public Response cut(BodyCut failure) {
        return refused(TusRefusal.overtaken());
    }
}
