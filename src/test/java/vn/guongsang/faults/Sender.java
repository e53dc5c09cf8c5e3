package vn.guongsang.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import vn.guongsang.kernel.Secret;

/** A person at the keyboard who sends files and entries, tries again whatever happens, and remembers every answer. */
final class Sender implements Runnable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MIB = 1 << 20;
    private static final int[] SIZES = {0, 1, 70_000, 400_000, MIB, 5 * MIB - 1, 5 * MIB, 5 * MIB + 1, 7 * MIB};
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Ledger ledger;
    private final List<URI> doors;
    private final Random chance;
    private final String name;
    private volatile boolean stopped;
    private int stories;

    Sender(String name, Ledger ledger, long seed, URI... doors) {
        this.name = name;
        this.ledger = ledger;
        this.chance = new Random(seed);
        this.doors = List.of(doors);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                stories++;
                if (stories % 3 == 0) {
                    entry();
                } else {
                    file();
                }
            }
        } catch (RuntimeException | IOException failed) {
            ledger.lost.add(name + " gave up: " + failed);
        }
    }

    /** A file in pieces; an offset that was acknowledged never falls. */
    private void file() {
        var source = new byte[SIZES[chance.nextInt(SIZES.length)]];
        chance.nextBytes(source);
        var path = created(source.length);
        int known = 0;
        while (known < source.length) {
            int piece = Math.min(source.length - known, 200_000 + chance.nextInt(3 * MIB));
            var answer = patch(path, known, Arrays.copyOfRange(source, known, known + piece));
            if (answer != null && answer.statusCode() == 204) {
                known = offset(answer);
                ledger.acknowledged.increment();
            } else {
                int kept = head(path, known);
                ledger.resentBytes.add(known + piece - kept);
                known = kept;
            }
        }
        head(path, source.length);
        var whole = new Ledger.Whole(HexFormat.of().formatHex(Secret.sha256().digest(source)), source.length);
        ledger.acknowledged.increment();
        if (source.length > MIB && chance.nextBoolean()) {
            until(
                    answer -> answer.statusCode() == 204 || answer.statusCode() == 410,
                    request(path).DELETE());
            ledger.removed.put(path, true);
        } else {
            ledger.files.put(path, whole);
        }
    }

    /** A text with its entry, sent with one key as often as it takes, and sometimes once more. */
    private void entry() throws IOException {
        var text = "Người giữ lửa ở tổ dân phố số %d. "
                .formatted(stories)
                .repeat(20 + chance.nextInt(50))
                .getBytes("UTF-8");
        var path = created(text.length);
        for (int known = 0; known < text.length; known = head(path, known)) {
            patch(path, known, Arrays.copyOfRange(text, known, text.length));
        }
        var key = name + "-" + stories;
        int times = chance.nextInt(3) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            var answer = until(got -> got.statusCode() == 201, entryRequest(door(), key, path));
            var receipt = JSON.readTree(answer.body());
            ledger.receipt(
                    key,
                    new Ledger.Shown(
                            receipt.get("code").asText(),
                            receipt.get("sequence").asLong(),
                            receipt.get("auditHash").asText(),
                            receipt.at("/manifest/0/sha256").asText()));
        }
    }

    static HttpRequest.Builder entryRequest(URI server, String key, String path) {
        return entryRequest(server, key, path, "article");
    }

    static HttpRequest.Builder entryRequest(URI server, String key, String path, String category) {
        var body =
                """
                {"category": "%s", "title": "Người giữ lửa", "files": ["%s"],
                 "authors": [{"name": "Lê Thị Hoa", "birthDate": "07/10/1985", "phone": "0912345678",
                   "address": "Tổ 7, phường Hà Cầu", "occupation": "giáo viên", "tie": "lives"}],
                 "exemplars": [{"kind": "individual", "name": "Phạm Thị Hòa", "phone": "0987654321",
                   "place": "Tổ 7, phường Hà Cầu", "field": "people", "receivingUnit": "%s"}],
                 "declarations": ["first-contest", "truthful", "not-barred", "no-return"],
                 "consents": ["personal-data", "publish-name"]}
                """
                        .formatted(category, path, Rig.UNIT);
        return HttpRequest.newBuilder(server.resolve("/api/contests/" + Rig.CONTEST + "/entries"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private String created(long length) {
        var answer = until(
                got -> got.statusCode() == 201,
                request("/api/uploads")
                        .header("Upload-Length", String.valueOf(length))
                        .POST(BodyPublishers.noBody()));
        ledger.acknowledged.increment();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> patch(String path, int offset, byte[] bytes) {
        return once(request(path)
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    private int head(String path, int acknowledged) {
        var answer = until(
                got -> got.statusCode() == 200 || got.statusCode() == 404 || got.statusCode() == 410,
                request(path).HEAD());
        ledger.heads.increment();
        int offset = answer.statusCode() == 200 ? offset(answer) : -1;
        if (offset < acknowledged) {
            ledger.fallen.add(path);
            throw new IllegalStateException("%s: %d bytes were acknowledged, now %d with status %d"
                    .formatted(path, acknowledged, offset, answer.statusCode()));
        }
        return offset;
    }

    private static int offset(HttpResponse<String> answer) {
        return Integer.parseInt(answer.headers().firstValue("Upload-Offset").orElseThrow());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(door().resolve(path)).header("Tus-Resumable", "1.0.0");
    }

    private URI door() {
        return doors.get(chance.nextInt(doors.size()));
    }

    /** Null where no answer came; a 500 is noted, since nobody should ever see one. */
    private HttpResponse<String> once(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 500) {
                ledger.bare.add(answer.request().method() + " "
                        + answer.request().uri().getPath().replaceAll("uploads/.*", "uploads/…"));
            }
            if (answer.headers().firstValue("Retry-After").isPresent()) {
                ledger.toldToWait.increment();
            }
            return answer;
        } catch (IOException cut) {
            return null;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private HttpResponse<String> until(Predicate<HttpResponse<String>> good, HttpRequest.Builder request) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = null;
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            answer = once(request);
            if (answer != null && good.test(answer)) {
                return answer;
            }
            ledger.repeated.increment();
            LockSupport.parkNanos(Duration.ofMillis(40 + chance.nextInt(80)).toNanos());
        }
        throw new IllegalStateException(
                "no good answer in time: " + (answer == null ? "none" : answer.statusCode() + " " + answer.body()));
    }
}
