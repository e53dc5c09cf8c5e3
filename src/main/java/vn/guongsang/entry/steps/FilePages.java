package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.entry.SendResult;
import vn.guongsang.entry.SendingDesk;
import vn.guongsang.entry.Sizes;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.upload.UploadDesk;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The step of the file: sent in a form or by pieces, read by a job, replaceable and in order. */
@Path("/entries/{code}/file")
@Produces(MediaType.TEXT_HTML)
class FilePages {
    private final AuthorDesk desk;
    private final SendingDesk sending;
    private final UploadDesk uploads;
    private final FileLimits limits;
    private final Flash flash;

    FilePages(AuthorDesk desk, SendingDesk sending, UploadDesk uploads, FileLimits limits, Flash flash) {
        this.desk = desk;
        this.sending = sending;
        this.uploads = uploads;
        this.limits = limits;
        this.flash = flash;
    }

    /**
     * @param check what the rules say of the files alone
     * @param pass tells the uploads of this page whose they are
     */
    @CheckedTemplate(basePath = "entry")
    record File(DraftView entry, CheckReport check, FileLimits.Said limits, String pass, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance show(
            @PathParam("code") Code code, @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        return page(desk.view(ReceiptKey.of(code, secret)), Mistakes.none());
    }

    /** Files of the form, and addresses of uploads that the page's script has finished. */
    @POST
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("code") Code code,
            @CookieParam(ReceiptCookie.NAME) @Nullable String secret,
            @RestForm("file") @Nullable List<FileUpload> files,
            @RestForm("uploadUrl") @Nullable List<String> addresses)
            throws IOException {
        var key = ReceiptKey.of(code, secret);
        var entry = desk.view(key);
        var category = entry.category();
        var sent = files == null
                ? List.<FileUpload>of()
                : files.stream().filter(f -> f.size() > 0).toList();
        var finished = addresses == null
                ? List.<String>of()
                : addresses.stream().filter(a -> !a.isBlank()).toList();
        if (category == null || sent.isEmpty() && finished.isEmpty()) {
            return unfit(422, entry, category == null ? "needCategory" : "needFile");
        }
        long most = category.limits().bytesPerFile();
        if (sent.stream().anyMatch(f -> f.size() > most)) {
            return unfit(413, entry, "tooLarge", Sizes.said(most));
        }
        long together =
                entry.bytes() + sent.stream().mapToLong(FileUpload::size).sum();
        if (together > category.limits().bytesOfAll()) {
            return unfit(
                    413, entry, "entryTooLarge", Sizes.said(category.limits().bytesOfAll()));
        }
        try {
            for (var address : finished) {
                desk.add(key, desk.uploaded(key, address).id());
            }
            for (var file : sent) {
                try (var bytes = Files.newInputStream(file.uploadedFile())) {
                    var name = file.fileName() == null ? "" : file.fileName();
                    desk.add(key, uploads.store(bytes, name, most).id());
                }
            }
        } catch (Refusal.Unfit full) {
            return Response.status(422)
                    .entity(page(desk.view(key), Mistakes.none().add("file", full.words())))
                    .build();
        }
        return sending.arrived(key).filter(SendResult.Sent.class::isInstance).isPresent()
                ? Response.seeOther(URI.create(entry.step("receipt"))).build()
                : flash.then("entry.fileKept", entry.path() + "/file#check");
    }

    @POST
    @Path("{file}/removal")
    @PermitAll
    public Response remove(
            @PathParam("code") Code code,
            @PathParam("file") long file,
            @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        desk.drop(ReceiptKey.of(code, secret), file);
        return Response.seeOther(URI.create(ReceiptCookie.path(code) + "/file")).build();
    }

    @POST
    @Path("{file}/advance")
    @PermitAll
    public Response advance(
            @PathParam("code") Code code,
            @PathParam("file") long file,
            @CookieParam(ReceiptCookie.NAME) @Nullable String secret) {
        desk.advance(ReceiptKey.of(code, secret), file);
        return Response.seeOther(URI.create(ReceiptCookie.path(code) + "/file")).build();
    }

    private Response unfit(int status, DraftView entry, String key, Object... arguments) {
        return Response.status(status)
                .entity(page(entry, Mistakes.none().add("file", "entry", key, arguments)))
                .build();
    }

    private TemplateInstance page(DraftView entry, Mistakes mistakes) {
        return new File(entry, entry.check().ofFiles(), limits.of(entry.category()), limits.pass(entry.id()), mistakes);
    }
}
