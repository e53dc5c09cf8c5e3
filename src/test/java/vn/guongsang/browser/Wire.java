package vn.guongsang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a browser and the portal. While it is cut nothing comes through, whatever the browser itself believes. */
public final class Wire implements AutoCloseable {
    private final ServerSocket near;
    private final int far;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public Wire(int far) {
        try {
            this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.far = far;
        Thread.ofVirtual().start(this::answer);
    }

    public String address() {
        return "http://localhost:" + near.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(Wire::hangUp);
    }

    public void mend() {
        cut = false;
    }

    private void answer() {
        while (!near.isClosed()) {
            try {
                var caller = near.accept();
                if (cut) {
                    hangUp(caller);
                } else {
                    connect(caller);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        var portal = new Socket(InetAddress.getLoopbackAddress(), far);
        open.add(caller);
        open.add(portal);
        Thread.ofVirtual().start(() -> carry(caller, portal));
        Thread.ofVirtual().start(() -> carry(portal, caller));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // the other end is closed with this one
        }
        open.remove(from);
        open.remove(to);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
