package vn.guongsang.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.ObjectStore;

/** What is refused before the first byte. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ReceptionTest {
    @Inject
    LedgerDesk ledger;

    @Inject
    Intake intake;

    @Inject
    ObjectStore store;

    @Inject
    Sweeper sweeper;

    @Inject
    UploadPass passes;

    @Inject
    javax.sql.DataSource database;

    private Reception reception(int openPerAddress, long spare) {
        return reception(new UploadPolicy.Most(2, openPerAddress, 1_000_000), spare);
    }

    private Reception reception(UploadPolicy.Most together, long spare) {
        return new Reception(
                ledger,
                intake,
                store,
                new UploadPolicy() {
                    @Override
                    public long mostBytes(Wish wish) {
                        return wish.name().endsWith(".mp4") ? 1000 : 10;
                    }

                    @Override
                    public long mostBytesOfAll() {
                        return 1000;
                    }

                    @Override
                    public Most most() {
                        return together;
                    }

                    @Override
                    public Change mayChange(UploadView upload, @Nullable String secret) {
                        return Change.ALLOWED;
                    }
                },
                spare);
    }

    @Test
    void thePolicyLimitsEachFile() throws IOException {
        var reception = reception(5, 0);
        var film = reception.open(UploadKind.WHOLE, 1000L, Metadata.named("phim.mp4"), null, Sender.at("10.0.0.1"));
        assertThat(film.upload().most()).isEqualTo(1000);
        assertThatThrownBy(() ->
                        reception.open(UploadKind.WHOLE, 11L, Metadata.named("bai.docx"), null, Sender.at("10.0.0.1")))
                .isInstanceOfSatisfying(Refusal.TooLarge.class, refusal -> assertThat(refusal.limit())
                        .isEqualTo(10));
    }

    @Test
    void anAddressWithTooManyUnfinishedUploadsIsAskedToWaitUntilOneIsDone() throws IOException {
        var reception = reception(2, 0);
        var address = Secret.fresh();
        var first = reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(address));
        reception.open(UploadKind.WHOLE, null, Metadata.none(), null, Sender.at(address));
        assertThatThrownBy(() -> reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(address)))
                .isInstanceOfSatisfying(TusRefusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(429);
                    assertThat(refusal.headers()).containsKey("Retry-After");
                });
        reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(Secret.fresh()));
        intake.append(first.upload().id(), 0, null, new ByteArrayInputStream(new byte[3]), null);
        reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(address));
    }

    @Test
    void aPersonWithTooManyUnfinishedUploadsWaitsWhileOthersOfTheSameNetworkGoOn() throws IOException {
        var reception = reception(5, 0);
        var address = Secret.fresh();
        var hoa = new Sender(address, "entry:" + Secret.fresh());
        var first = reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, hoa);
        reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, hoa);
        assertThatThrownBy(() -> reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, hoa))
                .isInstanceOfSatisfying(TusRefusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(429);
                    assertThat(refusal.key()).isEqualTo("manyOfPerson");
                    assertThat(refusal.headers()).containsEntry("Retry-After", "60");
                });
        reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, new Sender(address, "entry:" + Secret.fresh()));
        intake.append(first.upload().id(), 0, null, new ByteArrayInputStream(new byte[3]), null);
        reception.open(UploadKind.WHOLE, 3L, Metadata.none(), null, hoa);
    }

    @Test
    void thePortalBeginsSoManyUploadsAMinuteAndSaysWhenTheNextOneMay() throws IOException {
        nobodyBeganLately();
        var busy = reception(new UploadPolicy.Most(9, 9, 2), 0);
        busy.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(Secret.fresh()));
        busy.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(Secret.fresh()));
        assertThatThrownBy(() -> busy.open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(Secret.fresh())))
                .isInstanceOfSatisfying(TusRefusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("crowded");
                    assertThat(Long.parseLong(refusal.headers().get("Retry-After")))
                            .isBetween(1L, 60L);
                });
    }

    private void nobodyBeganLately() {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute("update upload set created_at = created_at - interval 2 minute");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPassNamesItsPageAndAForgedOneNobody() {
        var pass = passes.of("entry:12");
        assertThat(passes.named(pass)).contains("entry:12");
        assertThat(passes.named(pass.replace("12", "13"))).isEmpty();
        assertThat(passes.named("entry:12")).isEmpty();
        assertThat(passes.named(null)).isEmpty();
    }

    @Test
    void withoutRoomNothingIsBegun() {
        assertThatThrownBy(() -> reception(5, Long.MAX_VALUE / 2)
                        .open(UploadKind.WHOLE, 3L, Metadata.none(), null, Sender.at(Secret.fresh())))
                .isInstanceOfSatisfying(TusRefusal.class, refusal -> assertThat(refusal.status())
                        .isEqualTo(507));
    }

    @Test
    void aSweepFindsOrphansInTheStoreAndLossesInTheLedger() throws IOException {
        var orphan = store.put(UploadDesk.AREA, new ByteArrayInputStream(new byte[77]), 77);
        var lost = store.put(UploadDesk.AREA, new ByteArrayInputStream(new byte[55]), 55);
        var wish = new NewUpload(Secret.hash(Secret.fresh()), UploadKind.WHOLE, 55L, 55, Metadata.none(), null, null);
        var row = ledger.createWhole(wish, lost);
        long before = sweeper.sweep(Instant.EPOCH).missing();
        store.delete(lost.key());
        var report = sweeper.sweep(Instant.now().plusSeconds(5));
        assertThat(report.missing()).isEqualTo(before + 1);
        assertThat(report.orphans().removed()).isPositive();
        assertThat(store.size(orphan.key())).isEmpty();
        ledger.gone(row.id());
    }
}
