package vn.guongsang.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;

/** tus 1.0 with all its extensions, open to everyone within limits. */
@Path(UploadAddress.PATH)
@RunOnVirtualThread
class TusApi {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final String FINAL = "final;";
    private final LedgerDesk ledger;
    private final Reception reception;
    private final Intake intake;
    private final UploadPolicy policy;
    private final UploadPass passes;
    private final Duration silence;

    TusApi(
            LedgerDesk ledger,
            Reception reception,
            Intake intake,
            UploadPolicy policy,
            UploadPass passes,
            @ConfigProperty(name = "quarkus.http.read-timeout", defaultValue = "60s") Duration silence) {
        this.ledger = ledger;
        this.reception = reception;
        this.intake = intake;
        this.policy = policy;
        this.passes = passes;
        this.silence = silence;
    }

    @OPTIONS
    @PermitAll
    @Operation(summary = "What this tus server can do")
    public Response abilities() {
        return Response.noContent()
                .header("Tus-Version", "1.0.0")
                .header(
                        "Tus-Extension",
                        "creation,creation-with-upload,creation-defer-length,expiration,checksum,termination,concatenation")
                .header("Tus-Max-Size", policy.mostBytesOfAll())
                .header("Tus-Checksum-Algorithm", Check.ALGORITHMS)
                .build();
    }

    @OPTIONS
    @Path("{token}")
    @PermitAll
    @Operation(hidden = true)
    public Response abilitiesHere(@PathParam("token") String token) {
        return abilities();
    }

    @POST
    @PermitAll
    @Operation(summary = "Begin an upload, with or without its first bytes, or join partial ones")
    public Response create(RoutingContext context) throws IOException {
        var request = new TusRequest(context);
        var concat = request.header("Upload-Concat");
        var metadata = Metadata.of(request.header("Upload-Metadata"));
        if (concat != null && concat.startsWith(FINAL)) {
            return join(request, concat, metadata);
        }
        if (concat != null && !concat.equals("partial")) {
            throw TusRefusal.badRequest("concat");
        }
        var length = lengthOf(request);
        if (request.told() > 0 && !request.hasUploadBody()) {
            throw TusRefusal.wrongType();
        }
        if (length != null && request.told() > length) {
            throw TusRefusal.tooLong();
        }
        var check = Check.of(request.header("Upload-Checksum"));
        var kind = concat == null ? UploadKind.WHOLE : UploadKind.PARTIAL;
        var opened = reception.open(kind, length, metadata, concat, sender(request));
        return request.hasUploadBody() && !opened.upload().view().complete()
                ? created(opened.token(), first(opened, new BodyStream(context.request(), silence), check), true)
                : created(opened.token(), opened.upload(), request.hasUploadBody());
    }

    /** Whatever the first bytes met, the address is told: all that was acknowledged stands in the offset. */
    private Snapshot first(Reception.Opened opened, InputStream body, @Nullable Check check) throws IOException {
        long id = opened.upload().id();
        try {
            return intake.append(id, 0, null, body, check);
        } catch (TusRefusal refused) {
            intake.remove(id);
            throw refused;
        } catch (IOException interrupted) {
            return ledger.of(id);
        }
    }

    private Sender sender(TusRequest request) {
        return new Sender(
                request.address(),
                passes.named(request.header(UploadPass.HEADER)).orElse(null));
    }

    private static @Nullable Long lengthOf(TusRequest request) {
        var length = request.number("Upload-Length");
        var deferred = request.header("Upload-Defer-Length");
        if ((length == null) == (deferred == null) || (deferred != null && !deferred.equals("1"))) {
            throw TusRefusal.badRequest("length");
        }
        return length;
    }

    private Response join(TusRequest request, String concat, Metadata metadata) throws IOException {
        if (request.header("Upload-Length") != null || request.header("Upload-Defer-Length") != null) {
            throw TusRefusal.badRequest("length");
        }
        var tokens = Arrays.stream(concat.substring(FINAL.length()).strip().split(" +"))
                .map(address -> UploadAddress.tokenOfOurs(address, request.host()))
                .toList();
        if (tokens.stream().distinct().count() < tokens.size()) {
            throw TusRefusal.badRequest("concat");
        }
        var opened = reception.join(tokens, metadata, concat, request.secret(), sender(request));
        return created(opened.token(), opened.upload(), false);
    }

    private static Response created(String token, Snapshot upload, boolean withOffset) {
        var answer = Response.status(201)
                .header("Location", UploadAddress.of(token))
                .header("Upload-Expires", date(upload.expiresAt()));
        if (withOffset) {
            answer.header("Upload-Offset", upload.received());
        }
        return answer.build();
    }

    @HEAD
    @Path("{token}")
    @PermitAll
    @Operation(summary = "How far an upload is; ends a request that still writes to it")
    public Response offset(RoutingContext context, @PathParam("token") String token) throws IOException {
        var upload = known(token);
        boolean mine = policy.mayChange(upload.view(), new TusRequest(context).secret()) == UploadPolicy.Change.ALLOWED;
        if (mine && upload.writing()) {
            upload = intake.stop(upload.id());
        }
        if (mine && upload.toBeFinished()) {
            upload = intake.finish(upload.id());
        }
        var answer =
                Response.ok().header("Cache-Control", "no-store").header("Upload-Expires", date(upload.expiresAt()));
        if (upload.kind() != UploadKind.FINAL || upload.view().complete()) {
            answer.header("Upload-Offset", upload.received());
        }
        if (upload.length() == null) {
            answer.header("Upload-Defer-Length", 1);
        } else {
            answer.header("Upload-Length", upload.length());
        }
        if (!upload.metadata().isEmpty()) {
            answer.header("Upload-Metadata", upload.metadata());
        }
        if (upload.concat() != null) {
            answer.header("Upload-Concat", upload.concat());
        }
        return answer.build();
    }

    @PATCH
    @Path("{token}")
    @PermitAll
    @Operation(summary = "The next bytes of an upload, from the offset on")
    public Response append(RoutingContext context, @PathParam("token") String token) throws IOException {
        var request = new TusRequest(context);
        var upload = changeable(token, request);
        if (!request.hasUploadBody()) {
            throw TusRefusal.wrongType();
        }
        var offset = request.number("Upload-Offset");
        if (offset == null) {
            throw TusRefusal.badRequest("notANumber");
        }
        if (upload.kind() == UploadKind.FINAL) {
            throw TusRefusal.finalIsWhole();
        }
        var declared = request.number("Upload-Length");
        var check = Check.of(request.header("Upload-Checksum"));
        long most = upload.length() == null ? upload.most() : upload.length();
        if (offset == upload.received() && request.told() > most - offset) {
            throw TusRefusal.tooLong();
        }
        var after = intake.append(upload.id(), offset, declared, new BodyStream(context.request(), silence), check);
        return Response.noContent()
                .header("Upload-Offset", after.received())
                .header("Upload-Expires", date(after.expiresAt()))
                .build();
    }

    @DELETE
    @Path("{token}")
    @PermitAll
    @Operation(summary = "Give an upload up")
    public Response terminate(RoutingContext context, @PathParam("token") String token) {
        intake.remove(changeable(token, new TusRequest(context)).id());
        return Response.noContent().build();
    }

    private Snapshot known(String token) {
        var upload = ledger.ofToken(Secret.hash(UploadAddress.token(token))).orElseThrow(Refusal::notHere);
        if (upload.gone()) {
            throw TusRefusal.gone();
        }
        return upload;
    }

    private Snapshot changeable(String token, TusRequest request) {
        var upload = known(token);
        return switch (policy.mayChange(upload.view(), request.secret())) {
            case ALLOWED -> upload;
            case HIDDEN -> throw Refusal.notHere();
            case FROZEN -> throw TusRefusal.frozen();
        };
    }

    private static String date(Instant moment) {
        return HTTP_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }
}
