package vn.guongsang.reading.sandbox;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.guongsang.reading.Manuscript;

/** Asks a ClamAV daemon about a file, by its INSTREAM command: the daemon needs to see no disk of ours. */
final class Clamd {
    private static final int CHUNK = 1 << 16;
    private final SocketAddress address;

    /** @param at a host with a port, or the path of a socket */
    Clamd(String at) {
        int colon = at.lastIndexOf(':');
        address = at.startsWith("/")
                ? UnixDomainSocketAddress.of(at)
                : new InetSocketAddress(at.substring(0, colon), Integer.parseInt(at.substring(colon + 1)));
    }

    /**
     * The name of what was found; empty for a clean file and for one larger than the daemon takes.
     *
     * @throws IOException when the daemon does not answer as it should
     */
    Optional<String> found(Path file) throws IOException {
        try (var channel = open();
                var in = Files.newInputStream(file);
                var out = new DataOutputStream(Channels.newOutputStream(channel))) {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var buffer = new byte[CHUNK];
            try {
                for (int n; (n = in.read(buffer)) > 0; ) {
                    out.writeInt(n);
                    out.write(buffer, 0, n);
                }
                out.writeInt(0);
                out.flush();
            } catch (IOException tooLarge) {
                return verdict(answer(channel));
            }
            return verdict(answer(channel));
        }
    }

    private SocketChannel open() throws IOException {
        var channel = SocketChannel.open(
                address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET);
        channel.connect(address);
        return channel;
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = Channels.newInputStream(channel).readNBytes(1024);
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
        }
        if (answer.endsWith("OK") || answer.contains("size limit exceeded")) {
            return Optional.empty();
        }
        throw new IOException("clamd answered: " + Manuscript.excerpt(answer));
    }
}
