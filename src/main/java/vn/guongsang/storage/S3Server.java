package vn.guongsang.storage;

import io.minio.AbortMultipartUploadArgs;
import io.minio.BucketExistsArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.Http;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.UploadPartArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.messages.Item;
import io.minio.messages.ListMultipartUploadsResult.Upload;
import io.minio.messages.Part;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import vn.guongsang.kernel.Secret;

/** The few calls that we make of an S3 server, with its many kinds of failure told apart as {@link StoreDown} or not. */
final class S3Server implements Closeable {
    private final MinioAsyncClient client;
    private final String bucket;

    S3Server(String endpoint, String accessKey, String secretKey, String bucket) {
        var http = new OkHttpClient.Builder()
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(60, TimeUnit.SECONDS)
                .writeTimeout(60, TimeUnit.SECONDS)
                .build();
        this.client = MinioAsyncClient.builder()
                .endpoint(endpoint)
                .region("us-east-1")
                .credentials(accessKey, secretKey)
                .httpClient(http, true)
                .build();
        this.bucket = bucket;
    }

    private interface Call<T> {
        CompletableFuture<T> start() throws Exception;
    }

    private static <T> T answer(String what, Call<T> call) throws IOException {
        try {
            return call.start().get(5, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreDown(what + " was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw down(what, failed.getCause());
        } catch (Exception failed) {
            throw down(what, failed);
        }
    }

    private static IOException down(String what, Throwable cause) {
        return absent(cause) ? new NotThere(what) : new StoreDown("the S3 server failed at " + what, cause);
    }

    /** The server said with its own error document that the thing is not there; a bare 404 says nothing. */
    static final class NotThere extends IOException {
        private static final long serialVersionUID = 1L;

        NotThere(String what) {
            super("not there: " + what);
        }
    }

    private static boolean absent(Throwable cause) {
        return cause instanceof ErrorResponseException e
                && List.of("NoSuchKey", "NoSuchUpload", "NotFound")
                        .contains(e.errorResponse().code());
    }

    void ensureBucket() throws IOException {
        var there = answer(
                "looking for the bucket",
                () -> client.bucketExists(
                        BucketExistsArgs.builder().bucket(bucket).build()));
        if (!there) {
            answer(
                    "making the bucket",
                    () -> client.makeBucket(
                            MakeBucketArgs.builder().bucket(bucket).build()));
        }
    }

    void put(String name, InputStream bytes, long length) throws IOException {
        answer(
                "putting an object",
                () -> client.putObject(PutObjectArgs.builder().bucket(bucket).object(name).stream(bytes, length, -1L)
                        .contentType("application/octet-stream")
                        .build()));
    }

    String createMultipart(String key) throws IOException {
        return answer(
                        "beginning an object",
                        () -> client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .build()))
                .result()
                .uploadId();
    }

    /** Uploads the beginning of a file. The client would read it for its hash and forget to go back, so we tell it. */
    String putPart(String key, String multipart, int number, RandomAccessFile file, long length) throws IOException {
        var headers = new Http.Headers("x-amz-content-sha256", sha256(file, length));
        file.seek(0);
        return answer(
                        "putting a part",
                        () -> client.uploadPart(UploadPartArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .uploadId(multipart)
                                .partNumber(number)
                                .file(file, length)
                                .headers(headers)
                                .build()))
                .part()
                .etag();
    }

    private static String sha256(RandomAccessFile file, long length) throws IOException {
        var digest = Secret.sha256();
        var buffer = new byte[1 << 16];
        file.seek(0);
        for (long left = length; left > 0; ) {
            int n = (int) Math.min(buffer.length, left);
            file.readFully(buffer, 0, n);
            digest.update(buffer, 0, n);
            left -= n;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    void complete(String key, S3Parts parts) throws IOException {
        var list = parts.parts().stream()
                .map(part -> new Part(part.number(), part.etag()))
                .toArray(Part[]::new);
        answer(
                "completing an object",
                () -> client.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .uploadId(parts.multipart())
                        .parts(list)
                        .build()));
    }

    void abort(String key, String multipart) throws IOException {
        try {
            answer(
                    "giving up an object",
                    () -> client.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                            .bucket(bucket)
                            .object(key)
                            .uploadId(multipart)
                            .build()));
        } catch (NotThere alreadyGone) {
            return;
        }
    }

    OptionalLong size(String key) throws IOException {
        try {
            return OptionalLong.of(answer(
                            "looking for an object",
                            () -> client.statObject(StatObjectArgs.builder()
                                    .bucket(bucket)
                                    .object(key)
                                    .build()))
                    .size());
        } catch (NotThere absent) {
            return OptionalLong.empty();
        }
    }

    InputStream open(String name, long from, Optional<Long> length) throws IOException {
        var args = GetObjectArgs.builder().bucket(bucket).object(name);
        if (length.isPresent()) {
            args.offset(from).length(length.get());
        }
        try {
            return answer("reading an object", () -> client.getObject(args.build()));
        } catch (NotThere gone) {
            throw new StoreDamaged("an object is not there");
        }
    }

    void remove(String name) throws IOException {
        answer(
                "removing an object",
                () -> client.removeObject(
                        RemoveObjectArgs.builder().bucket(bucket).object(name).build()));
    }

    Iterable<Result<Item>> list(String prefix) {
        return client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(prefix)
                .recursive(true)
                .build());
    }

    List<Upload> multiparts(String prefix) throws IOException {
        var all = new ArrayList<Upload>();
        var marker = new String[2];
        while (true) {
            var page = answer("listing what is unfinished", () -> {
                        var args = ListMultipartUploadsArgs.builder()
                                .bucket(bucket)
                                .prefix(prefix)
                                .maxUploads(1000);
                        if (marker[0] != null) {
                            args.keyMarker(marker[0]).uploadIdMarker(marker[1]);
                        }
                        return client.listMultipartUploads(args.build());
                    })
                    .result();
            all.addAll(page.uploads());
            if (!page.isTruncated() || page.nextKeyMarker() == null) {
                return all;
            }
            marker[0] = page.nextKeyMarker();
            marker[1] = page.nextUploadIdMarker();
        }
    }

    static Item item(Result<Item> result) throws IOException {
        try {
            return result.get();
        } catch (Exception failed) {
            throw new StoreDown("the S3 server failed at listing", failed);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            client.close();
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }
}
