package vn.guongsang.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The least that is a binary Word 97 file ([MS-DOC]): one piece of text, one style, one font, one section on A4. */
final class DocSample {
    private static final int TEXT = 2048;
    private static final int RUN_PAGE = 1536;
    private static final int RUNS = 3600;
    private static final int PICTURE_RUN = 480;
    private static final int PICF = 68;
    private static final int PAIRS = 93;
    private static final int FONT_NAME = 40;
    private static final int PROPERTIES = 3000;

    private DocSample() {}

    static Path write(Path target, List<String> paragraphs, String font, int halfPoints) {
        var text = String.join("\r", paragraphs) + "\r";
        var table = table(text.length(), font, halfPoints);
        return write(target, main(text, table), table, new byte[0]);
    }

    /** The same with a picture as a last paragraph. */
    static Path pictured(Path target, List<String> paragraphs, byte[] png) {
        var text = String.join("\r", paragraphs) + "\r\u0001\r";
        var table = table(text.length(), "Times New Roman", 28);
        var main = main(text, table);
        int at = TEXT + 2 * text.length() - 4;
        var runs = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
        runs.putInt(RUN_PAGE + 4, at).putInt(RUN_PAGE + 8, at + 2).putInt(RUN_PAGE + 12, at + 4);
        runs.put(RUN_PAGE + 17, (byte) (PICTURE_RUN / 2)).put(RUN_PAGE + 511, (byte) 3);
        runs.position(RUN_PAGE + PICTURE_RUN);
        runs.put((byte) 9).putShort((short) 0x0855).put((byte) 1).putShort((short) 0x6A03);
        return write(target, main, table, picture(png));
    }

    private static Path write(Path target, byte[] main, Table table, byte[] data) {
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(target)) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.bytes.array()), "1Table");
            files.createDocument(new ByteArrayInputStream(data), "Data");
            files.writeFilesystem(out);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table stream with the places of its parts. */
    private record Table(ByteBuffer bytes, int styles, int stylesEnd, int sections, int fonts, int fontsEnd, int clx) {}

    private static byte[] main(String text, Table table) {
        var letters = text.getBytes(StandardCharsets.UTF_16LE);
        int sepx = TEXT + letters.length;
        var main = buffer(Math.max(8192, sepx + 16));
        main.putShort((short) 0xA5EC).putShort((short) 0xC1).position(10);
        main.putShort((short) 0x0200).position(24);
        main.putInt(TEXT).putInt(sepx);
        main.putShort((short) 14).position(32 + 2 + 28);
        main.putShort((short) 22);
        int numbers = main.position();
        main.putInt(numbers, main.capacity()).putInt(numbers + 12, text.length());
        main.position(numbers + 88);
        main.putShort((short) PAIRS);
        int pairs = main.position();
        pair(main, pairs, 1, table.styles(), table.stylesEnd());
        pair(main, pairs, 6, table.sections(), table.fonts());
        pair(main, pairs, 12, RUNS, RUNS + 12);
        pair(main, pairs, 15, table.fonts(), table.fontsEnd());
        pair(main, pairs, 31, PROPERTIES, PROPERTIES + 544);
        pair(main, pairs, 33, table.clx(), table.clx() + 21);
        main.putInt(RUN_PAGE, TEXT).putInt(RUN_PAGE + 4, sepx).put(RUN_PAGE + 511, (byte) 1);
        main.position(TEXT);
        main.put(letters);
        main.putShort((short) 8).putShort((short) 0xB01F).putShort((short) 11906);
        main.putShort((short) 0xB020).putShort((short) 16838);
        return main.array();
    }

    /** A PICF, an empty shape and a PNG as [MS-ODRAW] keeps it. */
    private static byte[] picture(byte[] png) {
        var data = buffer(PICF + 8 + 8 + 17 + png.length);
        data.putInt(data.capacity())
                .putShort((short) PICF)
                .putShort((short) 0x64)
                .position(PICF);
        data.putShort((short) 0xF).putShort((short) 0xF004).putInt(0);
        data.putShort((short) 0x6E00).putShort((short) 0xF01E).putInt(17 + png.length);
        data.position(data.position() + 16);
        return data.put((byte) 0xFF).put(png).array();
    }

    private static void pair(ByteBuffer main, int pairs, int index, int from, int to) {
        main.putInt(pairs + 8 * index, from).putInt(pairs + 8 * index + 4, to - from);
    }

    private static Table table(int length, String font, int halfPoints) {
        var table = buffer(4096);
        table.position(8);
        int styles = table.position();
        table.putShort((short) 18).putShort((short) 1).putShort((short) 10).putShort((short) 1);
        table.putShort((short) 91).putShort((short) 15).putShort((short) 0);
        table.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        style(table, halfPoints);
        int stylesEnd = table.position();
        int sections = table.position();
        table.putInt(0).putInt(length);
        table.putShort((short) 0).putInt(TEXT + 2 * length).putShort((short) 0).putInt(-1);
        int fonts = table.position();
        table.putShort((short) 1).putShort((short) 0);
        table.put((byte) (FONT_NAME + 2 * font.length() + 1)).position(fonts + 4 + FONT_NAME);
        table.put(font.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
        int fontsEnd = table.position();
        int clx = table.position();
        table.put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(length)
                .putShort((short) 0)
                .putInt(TEXT)
                .putShort((short) 0);
        table.putInt(RUNS, TEXT).putInt(RUNS + 4, TEXT + 2 * length).putInt(RUNS + 8, RUN_PAGE / 512);
        return new Table(table, styles, stylesEnd, sections, fonts, fontsEnd, clx);
    }

    private static void style(ByteBuffer table, int halfPoints) {
        int from = table.position();
        table.putShort((short) 0);
        table.putShort((short) 0).putShort((short) (0xFFF << 4 | 1)).putShort((short) 2);
        table.putShort((short) 0).putShort((short) 0);
        table.putShort((short) 6)
                .put("Normal".getBytes(StandardCharsets.UTF_16LE))
                .putShort((short) 0);
        table.putShort((short) 2).putShort((short) 0);
        table.putShort((short) 8).putShort((short) 0x4A43).putShort((short) halfPoints);
        table.putShort((short) 0x4A4F).putShort((short) 0);
        int size = table.position() - from - 2;
        table.putShort(from, (short) size).putShort(from + 8, (short) size);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
