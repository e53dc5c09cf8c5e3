package vn.guongsang.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.storage.Growing;
import vn.guongsang.storage.RunningDigest;
import vn.guongsang.storage.Stored;

/** One upload: how far it is, where its bytes lie and who may write now. */
@Entity
class Upload {
    /** Kept without being attached for so long after its last byte. */
    static final Duration LIFE = Duration.ofDays(7);

    /** A writer that has not been heard of for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(45);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    @Column(nullable = false)
    private String tokenHash = "";

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private UploadState state = UploadState.OPEN;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private UploadKind kind = UploadKind.WHOLE;

    private @Nullable Long length;
    private long most;
    private long received;

    @Column(nullable = false)
    private byte[] digest = RunningDigest.NONE;

    @Column(nullable = false)
    private String objectKey = "";

    @Column(nullable = false)
    private String memo = "";

    private long fence;
    private boolean writing;

    @Column(nullable = false)
    private Instant heardAt = Instant.EPOCH;

    private @Nullable String sha256;

    @Column(nullable = false)
    private String metadata = "";

    private @Nullable String concat;

    @Column(nullable = false)
    private String filename = "";

    private @Nullable String contest;
    private @Nullable String category;
    private @Nullable String creator;
    private @Nullable String person;
    private @Nullable String owner;
    private boolean cleared;

    @Column(nullable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(nullable = false)
    private Instant expiresAt = Instant.EPOCH;

    private @Nullable Instant completedAt;

    @Version
    private int version;

    protected Upload() {}

    Upload(NewUpload wish, Growing nothing, Instant now) {
        this.id = null;
        this.tokenHash = wish.tokenHash();
        this.kind = wish.kind();
        this.length = wish.length();
        this.most = wish.most();
        this.objectKey = nothing.key();
        this.memo = nothing.memo();
        this.metadata = wish.metadata().raw();
        this.concat = wish.concat();
        this.filename = wish.metadata().name();
        this.contest = wish.metadata().contest();
        this.category = wish.metadata().category();
        var sender = wish.sender();
        this.creator = sender == null ? null : sender.creator();
        this.person = sender == null ? null : sender.person();
        this.createdAt = now;
        this.heardAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** A file that came in one piece and stands in the store already. */
    static Upload whole(NewUpload wish, Stored stored, Instant now) {
        var upload = new Upload(wish, new Growing(stored.key(), stored.bytes(), ""), now);
        upload.received = stored.bytes();
        upload.length = stored.bytes();
        upload.sha256 = stored.sha256();
        upload.completedAt = now;
        upload.become(UploadState.COMPLETE);
        return upload;
    }

    Snapshot seen(Instant now) {
        boolean gone = state == UploadState.GONE || (owner == null && !now.isBefore(expiresAt));
        var view = new UploadView(
                id, filename, received, sha256, state == UploadState.COMPLETE, objectKey, contest, category, owner);
        return new Snapshot(view, kind, gone, length, received, most, writing, metadata, concat, expiresAt, growing());
    }

    private Growing growing() {
        return new Growing(objectKey, received, memo);
    }

    /** Gives the pen to a new writer. */
    Turn take(long offset, @Nullable Long declared, UnaryOperator<Growing> takenOver, Instant now) {
        if (seen(now).gone()) {
            throw TusRefusal.gone();
        }
        if (writing && now.isBefore(heardAt.plus(SILENCE))) {
            throw TusRefusal.busy();
        }
        if (offset != received) {
            throw TusRefusal.wrongOffset(received);
        }
        declare(declared);
        return pen(takenOver, now);
    }

    private void declare(@Nullable Long declared) {
        if (declared == null || declared.equals(length)) {
            return;
        }
        if (length != null || declared < received) {
            throw TusRefusal.badRequest("lengthIsFixed");
        }
        if (declared > most) {
            throw new Refusal.TooLarge(most);
        }
        length = declared;
    }

    /** Takes the pen from whoever has it; the offset stands still from here on. */
    Turn pen(UnaryOperator<Growing> takenOver, Instant now) {
        if (writing) {
            memo = takenOver.apply(growing()).memo();
        }
        fence++;
        writing = state == UploadState.OPEN;
        heardAt = now;
        return new Turn(id, fence, growing(), digest, length, most);
    }

    /** The bytes are durable; from now on they are acknowledged. */
    void keep(long withFence, Growing more, byte[] digestOfAll, Instant now) {
        mustHold(withFence);
        if (more.bytes() < received) {
            throw new IllegalStateException("an offset never falls");
        }
        received = more.bytes();
        memo = more.memo();
        digest = digestOfAll;
        heardAt = now;
        expiresAt = now.plus(LIFE);
    }

    void lay(long withFence) {
        if (fence == withFence) {
            writing = false;
        }
    }

    void complete(long withFence, Stored stored, Instant now) {
        mustHold(withFence);
        if (stored.bytes() != received || !Objects.equals(length, received)) {
            throw new IllegalStateException("not all of the upload is here");
        }
        become(UploadState.COMPLETE);
        writing = false;
        sha256 = stored.sha256();
        completedAt = now;
        expiresAt = now.plus(LIFE);
        creator = null;
    }

    void go() {
        become(UploadState.GONE);
        writing = false;
        fence++;
        creator = null;
    }

    void clear() {
        cleared = true;
    }

    void attach(String to) {
        if (owner != null && !owner.equals(to)) {
            throw Refusal.notHere();
        }
        owner = to;
    }

    void detach(Instant now) {
        owner = null;
        expiresAt = now.plus(LIFE);
    }

    private void mustHold(long withFence) {
        if (fence != withFence || state != UploadState.OPEN) {
            throw TusRefusal.overtaken();
        }
    }

    private void become(UploadState next) {
        if (!state.next().contains(next)) {
            throw TusRefusal.gone();
        }
        state = next;
    }
}
