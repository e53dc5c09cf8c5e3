package vn.guongsang.storage;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the bytes of an object lie that is growing on an S3 server.
 *
 * @param multipart the server's name for the multipart upload, empty before the first part
 * @param next the number of the next part; numbers are never used twice, gaps are allowed
 * @param rest objects of their own, in order after the parts, shorter together than one part
 */
record S3Parts(String multipart, int next, List<Part> parts, List<Rest> rest) {
    record Part(int number, String etag, long bytes) {}

    record Rest(String name, long bytes) {}

    static S3Parts none() {
        return new S3Parts("", 1, List.of(), List.of());
    }

    static S3Parts of(String memo) {
        var four = memo.split("\\|", -1);
        var parts = rows(four[2])
                .map(row -> new Part(Integer.parseInt(row[0]), decoded(row[1]), Long.parseLong(row[2])))
                .toList();
        var rest = rows(four[3])
                .map(row -> new Rest(row[0], Long.parseLong(row[1])))
                .toList();
        return new S3Parts(decoded(four[0]), Integer.parseInt(four[1]), parts, rest);
    }

    private static java.util.stream.Stream<String[]> rows(String list) {
        return list.isEmpty()
                ? java.util.stream.Stream.empty()
                : Arrays.stream(list.split(",", -1)).map(row -> row.split(":", -1));
    }

    long restBytes() {
        return rest.stream().mapToLong(Rest::bytes).sum();
    }

    S3Parts skipping() {
        return new S3Parts(multipart, next + 1, parts, rest);
    }

    S3Parts withPart(String upload, String etag, long bytes) {
        var more = new ArrayList<>(parts);
        more.add(new Part(next, etag, bytes));
        return new S3Parts(upload, next + 1, List.copyOf(more), List.of());
    }

    S3Parts withRest(List<Rest> newRest) {
        return new S3Parts(multipart, next, parts, List.copyOf(newRest));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return encoded(multipart) + "|" + next + "|"
                + parts.stream()
                        .map(part -> part.number() + ":" + encoded(part.etag()) + ":" + part.bytes())
                        .collect(Collectors.joining(","))
                + "|"
                + rest.stream().map(one -> one.name() + ":" + one.bytes()).collect(Collectors.joining(","));
    }
}
