package vn.guongsang.reading;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.HostileFiles.Attack;

/** Lists of things to play that pose as recordings, and recordings that are broken or reach elsewhere. */
final class HostileRecordings {
    private static final List<Enum<?>> BROKEN =
            List.of(Problem.DAMAGED, Problem.UNKNOWN_KIND, Problem.TIMEOUT, Problem.HOSTILE);
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("mp3", "ID3\u0003\0\0\0\0\0\0"),
            Map.entry("wav", "RIFF\u0010\u0010\u0010\0WAVEfmt "),
            Map.entry("avi", "RIFF\u0010\u0010\u0010\0AVI LIST"),
            Map.entry("ogg", "OggS\0\u0002"),
            Map.entry("flac", "fLaC\0\0\0\""),
            Map.entry("mp4", "\0\0\0\u0018ftypisom\0\0\u0002\0isommp42"),
            Map.entry("mkv", "\u001AEß£"),
            Map.entry("wmv", "0&²u\u008Ef Ï\u0011¦Ù\0ª\0bÎl"),
            Map.entry("mpg", "\0\0\u0001º"),
            Map.entry("ts", "G@\0\u0010"),
            Map.entry("amr", "#!AMR\n"));
    private final Path folder;
    private final String address;
    private final List<Attack> attacks = new ArrayList<>();

    private HostileRecordings(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    static List<Attack> all(Path folder, String address) {
        var files = new HostileRecordings(folder, address);
        files.playlists();
        files.references();
        files.broken();
        return files.attacks;
    }

    private void playlists() {
        var lists = Map.ofEntries(
                Map.entry(
                        "hls", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "x.ts\n#EXT-X-ENDLIST\n"),
                Map.entry(
                        "hls-file",
                        "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"),
                Map.entry("hls-after-space", "\n\n  #EXTM3U\n#EXTINF:10,\n" + address + "\n"),
                Map.entry("concat", "ffconcat version 1.0\nfile " + address + "x\n"),
                Map.entry("sdp", "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n"),
                Map.entry(
                        "dash",
                        "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"><Period><BaseURL>"
                                + address + "</BaseURL></Period></MPD>"),
                Map.entry("pls", "[playlist]\nFile1=" + address + "\n"),
                Map.entry("asx", "<asx version=\"3.0\"><entry><ref href=\"" + address + "\"/></entry></asx>"),
                Map.entry("smil", "<smil><body><video src=\"" + address + "\"/></body></smil>"),
                Map.entry(
                        "xspf",
                        "<?xml version=\"1.0\"?><playlist xmlns=\"http://xspf.org/ns/0/\"><track><location>" + address
                                + "</location></track></playlist>"));
        lists.forEach((name, list) -> attacks.add(new Attack(
                Samples.file(folder.resolve("list-" + name + ".mp4"), list), List.of(Problem.UNKNOWN_KIND))));
    }

    /** A QuickTime film that is only the address of another. */
    private void references() {
        var url = HostileBytes.latin(address + "x.mov\0");
        var where = box(
                "rdrf",
                HostileBytes.joined(
                        HostileBytes.joined(new byte[4], HostileBytes.latin("url ")),
                        HostileBytes.joined(
                                ByteBuffer.allocate(4).putInt(url.length).array(), url)));
        var film = HostileBytes.joined(
                box("ftyp", HostileBytes.latin("qt  \0\0\0\0qt  ")), box("moov", box("rmra", box("rmda", where))));
        attacks.add(new Attack(HostileBytes.write(folder.resolve("reference.mov"), film), BROKEN));
    }

    private void broken() {
        var random = new Random(7);
        BEGINNINGS.forEach((name, beginning) -> {
            var bytes = new byte[200_000];
            random.nextBytes(bytes);
            var head = HostileBytes.latin(beginning);
            System.arraycopy(head, 0, bytes, 0, head.length);
            attacks.add(new Attack(HostileBytes.write(folder.resolve("noise." + name), bytes), List.of()));
        });
        for (var type : Recordings.types()) {
            var bytes = HostileBytes.bytes(Recordings.of(type, 3));
            attacks.add(new Attack(
                    HostileBytes.write(folder.resolve("cut-60." + type), Arrays.copyOf(bytes, bytes.length * 3 / 5)),
                    List.of()));
            for (int i = 0; i < 60; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            attacks.add(new Attack(HostileBytes.write(folder.resolve("flipped." + type), bytes), List.of()));
        }
        var film = Recordings.of("mp4", 3);
        attacks.add(new Attack(
                HostileBytes.patched(
                        folder.resolve("vast.mp4"), film, HostileBytes.latin("avc1"), 28, 0xFF, 0xFF, 0xFF, 0xFF),
                List.of()));
        attacks.add(new Attack(
                HostileBytes.patched(
                        folder.resolve("endless-table.mp4"),
                        film,
                        HostileBytes.latin("stsz"),
                        12,
                        0x7F,
                        0xFF,
                        0xFF,
                        0xFF),
                List.of()));
        attacks.add(new Attack(
                HostileBytes.patched(
                        folder.resolve("endless-times.mp4"), film, HostileBytes.latin("stts"), 8, 0, 0xFF, 0xFF, 0xFF),
                List.of()));
        var film2 = HostileBytes.joined(
                HostileBytes.bytes(film), HostileBytes.bytes(Samples.docx(folder.resolve("t.docx"), 10)));
        attacks.add(
                new Attack(HostileBytes.write(folder.resolve("film-and-docx.mp4"), film2), List.of(Problem.HOSTILE)));
    }

    private static byte[] box(String name, byte[] content) {
        var box = ByteBuffer.allocate(8 + content.length);
        box.putInt(8 + content.length).put(HostileBytes.latin(name)).put(content);
        return box.array();
    }
}
