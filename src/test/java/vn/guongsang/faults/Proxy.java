package vn.guongsang.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Debian's nginx with the configuration that we hand out, before these nodes. */
final class Proxy implements AutoCloseable {
    private final Process process;
    private final int port;
    final Path folder;

    Proxy(Path folder, int port, Node... nodes) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.port = port;
        var site = Files.readString(Path.of("deploy/nginx.conf"))
                .replace(
                        "  server 127.0.0.1:8080 max_fails=1 fail_timeout=5s;\n",
                        Stream.of(nodes)
                                .map(node ->
                                        "  server " + node.uri().getAuthority() + " max_fails=1 fail_timeout=1s;\n")
                                .collect(Collectors.joining()))
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";");
        if (site.contains("8080") || site.contains("443")) {
            throw new IllegalStateException("deploy/nginx.conf is not as the test expects it");
        }
        Files.writeString(folder.resolve("site.conf"), site);
        Files.writeString(
                folder.resolve("nginx.conf"),
                """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxied;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  include %1$s/site.conf;
                }
                """
                        .formatted(folder));
        process = new ProcessBuilder(
                        "setpriv",
                        "--pdeathsig",
                        "TERM",
                        "/usr/sbin/nginx",
                        "-e",
                        folder + "/error.log",
                        "-p",
                        folder.toString(),
                        "-c",
                        folder + "/nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Bytes of bodies that lie on the proxy's own disk. */
    long buffered() throws IOException {
        try (var files = Files.walk(folder.resolve("body"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
