package vn.guongsang.awards.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.FileView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.papers.DocxWriter;
import vn.guongsang.papers.PdfWriter;
import vn.guongsang.papers.Typeface;
import vn.guongsang.people.Actor;

/** Writes composed papers as files, outside every transaction. */
@ApplicationScoped
class Printer {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PaperDesk desk;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final Typeface typeface;
    private final EntryBook entries;

    Printer(PaperDesk desk, DocxWriter docx, PdfWriter pdf, Typeface typeface, EntryBook entries) {
        this.desk = desk;
        this.docx = docx;
        this.pdf = pdf;
        this.typeface = typeface;
        this.entries = entries;
    }

    boolean mayPrint() {
        return typeface.found();
    }

    Response file(String slug, PaperKind kind, String form, Actor actor) {
        return switch (form) {
            case "docx" -> answer(kind, form, WORD, docx(slug, kind, actor));
            case "pdf" -> answer(kind, form, "application/pdf", pdf(slug, kind, actor));
            case "xlsx" -> answer(kind, form, EXCEL, desk.sheet(slug, kind, actor));
            default -> throw Refusal.notHere();
        };
    }

    Response parcel(String slug, Actor actor) {
        var parcel = desk.parcel(slug, actor);
        StreamingOutput body = out -> pack(parcel, out);
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"tac-pham-gui-thanh-pho.zip\"")
                .build();
    }

    private byte[] docx(String slug, PaperKind kind, Actor actor) {
        return kind == PaperKind.CERTIFICATES
                ? docx.write(desk.certificates(slug, actor))
                : docx.write(desk.paper(slug, kind, actor));
    }

    private byte[] pdf(String slug, PaperKind kind, Actor actor) {
        return kind == PaperKind.CERTIFICATES
                ? pdf.write(desk.certificates(slug, actor))
                : pdf.write(desk.paper(slug, kind, actor));
    }

    private static Response answer(PaperKind kind, String form, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + kind.file() + "." + form + "\"")
                .build();
    }

    private void pack(PaperDesk.Parcel parcel, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "cong-van.docx", docx.write(parcel.letter()));
            if (mayPrint()) {
                put(zip, "cong-van.pdf", pdf.write(parcel.letter()));
            }
            for (var work : parcel.works()) {
                for (var file : work.files()) {
                    zip.putNextEntry(new ZipEntry(work.code().value() + "/" + file.place() + "-" + safe(file)));
                    try (var bytes = entries.open(file, 0, file.bytes())) {
                        bytes.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    // the sender chose the name: nothing in it may climb out of the folder
    private static String safe(FileView file) {
        var plain = file.name().replaceAll("[^\\p{L}\\p{N}. _()-]", "_").replaceAll("^\\.+", "_");
        return plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
    }
}
