package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Many people at once, and the time that each had to wait. */
final class Load {
    /** What came of it: milliseconds of each answer, by whether it was good. */
    record Outcome(int good, int refused, int failed, double seconds, List<Long> goodMillis, List<Long> refusedMillis) {
        double goodput() {
            return good / seconds;
        }

        static long percentile(List<Long> sorted, double share) {
            return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
        }

        String said() {
            return "%.0f a second (good %d, told to wait %d, failed %d), p50 %d ms, p99 %d ms, refusals p99 %d ms"
                    .formatted(
                            goodput(),
                            good,
                            refused,
                            failed,
                            percentile(goodMillis, 0.5),
                            percentile(goodMillis, 0.99),
                            percentile(refusedMillis, 0.99));
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI server;
    private final AtomicInteger number = new AtomicInteger();

    Load(URI server) {
        this.server = server;
    }

    /** Small files, ready to be named in an entry. */
    Queue<String> files(int count) throws InterruptedException {
        var paths = new ConcurrentLinkedQueue<String>();
        together(8, count, () -> {
            var text = story();
            var answer = send(HttpRequest.newBuilder(server.resolve("/api/uploads"))
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Length", String.valueOf(text.length))
                    .header("Content-Type", "application/offset+octet-stream")
                    .POST(BodyPublishers.ofByteArray(text)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            paths.add(answer.headers().firstValue("Location").orElseThrow());
        });
        return paths;
    }

    /** Nobody writes what another has written: a like text would cost a comparison that real ones do not. */
    private static byte[] story() {
        var chance = ThreadLocalRandom.current();
        return chance.ints(400, 0, 20_000)
                .mapToObj(word -> Integer.toString(word, Character.MAX_RADIX))
                .collect(Collectors.joining(" "))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** So many people, each of whom sends the next when the last was answered. */
    Outcome submit(Queue<String> files, int people) throws InterruptedException {
        var tally = new Tally();
        together(people, files.size(), () -> submit(files.remove(), System.nanoTime(), tally));
        return tally.outcome();
    }

    /** So many a second, whether the last were answered or not; each waits from the moment at which it was to be sent. */
    Outcome offer(Queue<String> files, int aSecond) throws InterruptedException {
        var tally = new Tally();
        var threads = new ArrayList<Thread>();
        long begin = System.nanoTime();
        for (int i = 0; !files.isEmpty(); i++) {
            long due = begin + Duration.ofSeconds(i).toNanos() / aSecond;
            var file = files.remove();
            LockSupport.parkNanos(due - System.nanoTime());
            threads.add(Thread.ofVirtual().start(() -> submit(file, due, tally)));
        }
        for (var thread : threads) {
            thread.join();
        }
        return tally.outcome();
    }

    private void submit(String file, long from, Tally tally) {
        try {
            tally.add(send(Sender.entryRequest(server, "load-" + number.incrementAndGet(), file)), from);
        } catch (IOException | InterruptedException cut) {
            Campaign.say("no answer came: %s", cut);
            tally.failed.incrementAndGet();
        }
    }

    private static final class Tally {
        private final Queue<Long> good = new ConcurrentLinkedQueue<>();
        private final Queue<Long> refused = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failed = new AtomicInteger();
        private final long begin = System.nanoTime();

        void add(HttpResponse<String> answer, long from) {
            long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
            switch (answer.statusCode()) {
                case 201 -> good.add(millis);
                case 429, 503 -> refused.add(millis);
                default -> failed.incrementAndGet();
            }
        }

        Outcome outcome() {
            return new Outcome(
                    good.size(),
                    refused.size(),
                    failed.get(),
                    (System.nanoTime() - begin) / 1e9,
                    good.stream().sorted().toList(),
                    refused.stream().sorted().toList());
        }
    }

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private static void together(int people, int count, Act act) throws InterruptedException {
        var left = new AtomicInteger(count);
        var failure = new AtomicReference<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < people; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    while (left.getAndDecrement() > 0) {
                        act.run();
                    }
                } catch (IOException | InterruptedException | RuntimeException | AssertionError failed) {
                    failure.set(failed);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(failure.get()).as("what ended one of them").isNull();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    /** The most memory that a process ever had, in MiB. */
    static long peakMemory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
