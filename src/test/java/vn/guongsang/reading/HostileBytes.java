package vn.guongsang.reading;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.HostileFiles.Attack;

/** Files that are broken, cut, empty, two things at once or beyond all measure. */
final class HostileBytes {
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "pdf", latin("%PDF-1.7\n"),
            "zip", latin("PK\u0003\u0004"),
            "doc", latin("ÐÏ\u0011à¡±\u001Aá"),
            "rtf", latin("{\\rtf1\\ansi "),
            "jpg", latin("ÿØÿà\0\u0010JFIF\0"),
            "png", latin("\u0089PNG\r\n\u001A\n"),
            "heic", latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
    private static final List<Enum<?>> BROKEN = List.of(
            Problem.DAMAGED, Problem.UNKNOWN_KIND, Problem.NO_READER, Problem.BOMB, Problem.ENCRYPTED, Problem.HOSTILE);
    private final Path folder;
    private final List<Attack> attacks = new ArrayList<>();

    private HostileBytes(Path folder) {
        this.folder = folder;
    }

    static List<Attack> all(Path folder) {
        var files = new HostileBytes(folder);
        files.dimensions();
        files.cutAndEmpty();
        files.noise();
        files.twoKinds();
        return files.attacks;
    }

    private void dimensions() {
        add(png(at("vast.png"), 30_000, 30_000), Problem.BOMB);
        add(png(at("endless.png"), Integer.MAX_VALUE, Integer.MAX_VALUE), Problem.BOMB, Problem.DAMAGED);
        add(png(at("line.png"), 100_000_000, 1), Problem.BOMB, Problem.DAMAGED);
        add(
                patched(at("vast.jpg"), picture(), new byte[] {(byte) 0xFF, (byte) 0xC0}, 5, 0xFF, 0xFF, 0xFF, 0xFF),
                Problem.BOMB,
                Problem.DAMAGED);
        add(HostilePdfs.bomb(at("bomb.pdf"), 1000), Problem.BOMB);
        add(HostilePdfs.vast(at("vast.pdf")), FileFacts.Oddity.WHITE_TEXT);
        add(HostilePdfs.deep(at("deep.pdf")), Problem.DAMAGED, Problem.NO_TEXT);
        add(HostilePdfs.circular(at("circular.pdf")), Problem.BOMB);
        add(HostilePdfs.manyPages(at("pages.pdf")), Problem.BOMB, Problem.DAMAGED);
    }

    private void cutAndEmpty() {
        var whole = List.of(
                Samples.docx(at("w.docx"), 800),
                Samples.odt(at("w.odt"), 800),
                Samples.rtf(at("w.rtf"), 800),
                Samples.pdf(at("w.pdf"), 800, false),
                Samples.doc(at("w.doc"), 800),
                picture());
        for (var file : whole) {
            var bytes = bytes(file);
            for (int percent : List.of(1, 30, 60, 90, 99)) {
                var told = percent == 99 && file.endsWith("w.doc")
                        ? List.<Enum<?>>of(FileFacts.Oddity.UNREAD_PART)
                        : BROKEN;
                add(
                        write(
                                "cut-" + percent + "-" + file.getFileName(),
                                Arrays.copyOf(bytes, bytes.length * percent / 100)),
                        told);
            }
        }
        add(write("empty.docx", new byte[0]), Problem.EMPTY);
        add(write("zeros.docx", new byte[100_000]), BROKEN);
        attacks.add(new Attack(write("one-byte.pdf", new byte[] {'%'}), List.of()));
        add(Samples.docx(at("wordless.docx"), "", Map.of()), Problem.NO_TEXT);
        add(Samples.zip(at("nothing.docx"), Map.of()), BROKEN);
    }

    private void noise() {
        var random = new Random(7);
        BEGINNINGS.forEach((name, beginning) -> {
            var bytes = new byte[100_000];
            random.nextBytes(bytes);
            System.arraycopy(beginning, 0, bytes, 0, beginning.length);
            add(write("noise." + name, bytes), BROKEN);
        });
        for (var file : List.of(at("w.docx"), at("w.odt"), at("w.pdf"), at("w.doc"), at("w.rtf"))) {
            var bytes = bytes(file);
            for (int i = 0; i < 40; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            attacks.add(new Attack(write("flipped-" + file.getFileName(), bytes), List.of()));
        }
    }

    private void twoKinds() {
        var docx = bytes(at("w.docx"));
        add(write("pdf-and-docx.pdf", joined(bytes(at("w.pdf")), docx)), Problem.HOSTILE);
        add(write("jpg-and-docx.jpg", joined(bytes(picture()), docx)), Problem.HOSTILE);
        add(
                write("html-and-docx.docx", joined(latin("<html><script>alert(1)</script></html>"), docx)),
                Problem.HOSTILE,
                Problem.UNKNOWN_KIND,
                Problem.DAMAGED);
        var exe = latin("MZ" + "\0".repeat(58) + "\u0080" + "\0".repeat(67) + "PE\0\0d\u0086" + "\0".repeat(200));
        add(write("program-and-docx.docx", joined(exe, docx)), Problem.HOSTILE, Problem.UNKNOWN_KIND);
    }

    private Path picture() {
        var target = at("w.jpg");
        return Files.exists(target)
                ? target
                : Samples.recording(target, "-f lavfi -i testsrc=size=800x1100 -frames:v 1");
    }

    /** One bit a point, all zero, of any size that its header likes to state. */
    private static Path png(Path target, int width, int height) {
        try (var out = new DataOutputStream(Files.newOutputStream(target))) {
            out.write(latin("\u0089PNG\r\n\u001A\n"));
            var header = new ByteArrayOutputStream();
            var data = new DataOutputStream(header);
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {1, 0, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            var pixels = new ByteArrayOutputStream();
            try (var deflated = new DeflaterOutputStream(pixels)) {
                for (long left = Math.min(120L << 20, (width / 8L + 2) * height); left > 0; left -= 1 << 20) {
                    deflated.write(new byte[(int) Math.min(left, 1 << 20)]);
                }
            }
            chunk(out, "IDAT", pixels.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(latin(name));
        crc.update(content);
        out.writeInt(content.length);
        out.write(latin(name));
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    /** The file with these bytes so far behind every place of the pattern. */
    static Path patched(Path target, Path file, byte[] pattern, int behind, int... values) {
        var bytes = bytes(file);
        for (int at = 0; at + pattern.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
                for (int i = 0; i < values.length; i++) {
                    bytes[at + behind + i] = (byte) values[i];
                }
            }
        }
        return write(target, bytes);
    }

    static Path renamed(Path target, Path file, String from, String to) {
        var text = new String(bytes(file), StandardCharsets.ISO_8859_1);
        return write(target, latin(text.replace(from, to)));
    }

    private void add(Path file, Enum<?>... told) {
        add(file, List.of(told));
    }

    private void add(Path file, List<Enum<?>> told) {
        attacks.add(new Attack(file, told));
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Path write(String name, byte[] bytes) {
        return write(at(name), bytes);
    }

    static Path write(Path target, byte[] bytes) {
        try {
            return Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
