package vn.guongsang.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.upload.Tus.MIB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.storage.ObjectStore;

/** An independent client, tus-java-client, with and without cuts. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class JavaClientTest {
    private final Tus tus = new Tus();

    @Inject
    UploadDesk desk;

    @Inject
    ObjectStore store;

    private TusClient client() throws Exception {
        var client = new TusClient();
        client.setUploadCreationURL(tus.uri("/api/uploads").toURL());
        client.enableResuming(new TusURLMemoryStore());
        return client;
    }

    private static TusUpload upload(byte[] source) {
        var upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(source));
        upload.setSize(source.length);
        upload.setFingerprint("source-" + source.length);
        upload.setMetadata(Map.of("filename", "Bài viết.mp4"));
        return upload;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5 * MIB - 1, 5 * MIB, 5 * MIB + 1, 64 * MIB})
    void aFileArrivesWhole(int size) throws Exception {
        var source = Tus.bytes(size);
        var uploader = client().resumeOrCreateUpload(upload(source));
        uploader.setChunkSize(1 << 16);
        uploader.setRequestPayloadSize(40 * MIB);
        while (uploader.uploadChunk() > -1) {
            assertThat(uploader.getOffset()).isLessThanOrEqualTo(size);
        }
        uploader.finish();
        arrived(uploader.getUploadURL().toString(), source);
    }

    @ParameterizedTest
    @ValueSource(ints = {5 * MIB + 1, 20 * MIB})
    void aFileArrivesWholeThoughCutEveryThreeMegabytes(int size) throws Exception {
        var source = Tus.bytes(size);
        var client = client();
        String address = null;
        for (int cut = 0; cut < 40; cut++) {
            var uploader = client.resumeOrCreateUpload(upload(source));
            address = uploader.getUploadURL().toString();
            uploader.setChunkSize(1 << 16);
            uploader.setRequestPayloadSize(64 * MIB);
            long begin = uploader.getOffset();
            int sent = 0;
            while (uploader.getOffset() - begin < 3 * MIB && (sent = uploader.uploadChunk()) > -1) {
                assertThat(sent).isPositive();
            }
            if (sent < 0) {
                uploader.finish();
                break;
            }
            uploader.finish(false);
        }
        arrived(address, source);
    }

    private void arrived(String address, byte[] source) throws Exception {
        var upload = desk.find(address);
        assertThat(upload.complete()).isTrue();
        assertThat(upload.name()).isEqualTo("Bài viết.mp4");
        assertThat(upload.sha256()).isEqualTo(Tus.sha256(source));
        assertThat(store.verify(upload.objectKey()).sha256()).isEqualTo(Tus.sha256(source));
    }
}
