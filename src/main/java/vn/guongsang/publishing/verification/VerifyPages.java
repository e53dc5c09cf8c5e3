package vn.guongsang.publishing.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.audit.Checkpoint;
import vn.guongsang.audit.CheckpointDesk;
import vn.guongsang.people.Role;

/** Where anybody checks a receipt, a sheet, a certificate, and takes what the offline verifier needs. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class VerifyPages {
    private static final int SHOWN = 10;
    private static final int ALL = 5_000;
    private static final String TEXT = "text/plain; charset=UTF-8";

    private final CheckpointDesk checkpoints;
    private final CertificateBook certificates;

    VerifyPages(CheckpointDesk checkpoints, CertificateBook certificates) {
        this.checkpoints = checkpoints;
        this.certificates = certificates;
    }

    /**
     * What is shown.
     *
     * @param asked what was typed; empty before anything was
     * @param fingerprint what was typed looks like one
     * @param link where a fingerprint stands in the chain
     */
    @CheckedTemplate(basePath = "publishing")
    record Verify(
            String asked,
            boolean fingerprint,
            AuditDesk.@Nullable Link link,
            CertificateBook.@Nullable Answer certificate,
            List<Checkpoint> checkpoints,
            String key)
            implements TemplateInstance {}

    @GET
    @Path("verify")
    @PermitAll
    public TemplateInstance verify(@QueryParam("what") @Nullable String what) {
        var asked = what == null ? "" : what.strip();
        boolean fingerprint = isFingerprint(asked);
        return new Verify(
                asked,
                fingerprint,
                fingerprint ? checkpoints.find(asked.toLowerCase(Locale.ROOT)).orElse(null) : null,
                asked.isEmpty() || fingerprint ? null : certificates.check(asked),
                checkpoints.newest(SHOWN),
                checkpoints.publicKey());
    }

    /** Where the QR code of a certificate leads. */
    @GET
    @Path("certificates/{code}")
    @PermitAll
    public TemplateInstance certificate(@RestPath String code) {
        return new Verify(
                code, false, null, certificates.check(code), checkpoints.newest(SHOWN), checkpoints.publicKey());
    }

    @GET
    @Path("certificates")
    @PermitAll
    public Response certificates() {
        return Response.seeOther(java.net.URI.create("/verify")).build();
    }

    /** Every signed head of the chain, the newest first. */
    @GET
    @Path("verify/checkpoints.txt")
    @Produces(TEXT)
    @PermitAll
    public String checkpoints() {
        return checkpoints.newest(ALL).stream().map(c -> c.note() + "\n").collect(Collectors.joining());
    }

    @GET
    @Path("verify/key.txt")
    @Produces(TEXT)
    @PermitAll
    public String key() {
        return checkpoints.publicKey() + "\n";
    }

    /** The chain as fingerprints only: who did what cannot be read from it. */
    @GET
    @Path("verify/chain.txt")
    @Produces(TEXT)
    @PermitAll
    public StreamingOutput fingerprints() {
        return out -> write(out, false);
    }

    /** The chain with its acts. */
    @GET
    @Path("verify/record.txt")
    @Produces(TEXT)
    @RolesAllowed(Role.AUDITORS)
    public StreamingOutput chain() {
        return out -> write(out, true);
    }

    private void write(OutputStream out, boolean whole) throws IOException {
        var rows = checkpoints.rowsAfter(0, whole);
        while (!rows.isEmpty()) {
            for (var row : rows) {
                out.write((row.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            rows = checkpoints.rowsAfter(rows.getLast().sequence(), whole);
        }
    }

    private static boolean isFingerprint(String asked) {
        return asked.matches("[0-9a-fA-F]{64}");
    }
}
