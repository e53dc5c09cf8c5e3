package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.storage.StoreDown;

/** Opens uploads: says no before the first byte, or gives an address. */
@ApplicationScoped
class Reception {
    private final LedgerDesk ledger;
    private final Intake intake;
    private final ObjectStore store;
    private final UploadPolicy policy;
    private final long spare;

    Reception(
            LedgerDesk ledger,
            Intake intake,
            ObjectStore store,
            UploadPolicy policy,
            @ConfigProperty(name = "guongsang.upload.spare-bytes", defaultValue = "268435456") long spare) {
        this.ledger = ledger;
        this.intake = intake;
        this.store = store;
        this.policy = policy;
        this.spare = spare;
    }

    record Opened(String token, Snapshot upload) {}

    Opened open(UploadKind kind, @Nullable Long length, Metadata metadata, @Nullable String concat, Sender sender)
            throws IOException {
        var wished = length == null ? OptionalLong.empty() : OptionalLong.of(length);
        long most = policy.mostBytes(
                new UploadPolicy.Wish(metadata.name(), metadata.contest(), metadata.category(), wished, sender.whom()));
        if (length != null && length > most) {
            throw new Refusal.TooLarge(most);
        }
        mustHaveTurn(sender);
        if (store.room() < spare + wished.orElse(0)) {
            throw TusRefusal.noRoom();
        }
        var token = Secret.fresh();
        var wish = new NewUpload(Secret.hash(token), kind, length, most, metadata, concat, sender);
        var upload = ledger.create(wish, store.begin(UploadDesk.AREA));
        return new Opened(token, wished.orElse(1) == 0 ? intake.finish(upload.id()) : upload);
    }

    private void mustHaveTurn(Sender sender) {
        var most = policy.most();
        var crowd = ledger.crowd(sender, most.newPerMinute());
        if (crowd.ofPerson() >= most.perPerson()) {
            throw TusRefusal.manyOfPerson(most.perPerson());
        }
        if (crowd.ofAddress() >= most.perAddress()) {
            throw TusRefusal.manyOfAddress(most.perAddress());
        }
        if (crowd.secondsToNext() > 0) {
            throw TusRefusal.crowded(crowd.secondsToNext());
        }
    }

    /** Joins complete partial uploads, in order, into one; the partial ones are used up. */
    Opened join(List<String> tokens, Metadata metadata, String concat, @Nullable String secret, Sender sender)
            throws IOException {
        var parts = tokens.stream().map(token -> part(token, secret)).toList();
        long length = parts.stream().mapToLong(Snapshot::received).sum();
        var opened = open(UploadKind.FINAL, length, metadata, concat, sender);
        if (opened.upload().view().complete()) {
            return opened;
        }
        var joined = joined(opened, parts);
        parts.forEach(part -> intake.remove(part.id()));
        return new Opened(opened.token(), joined);
    }

    private Snapshot joined(Opened opened, List<Snapshot> parts) throws IOException {
        try (var bytes = new SequenceInputStream(new Streams(parts.iterator()))) {
            return intake.append(ledger.seize(opened.upload().id(), store::takenOver), bytes);
        } catch (IOException | UncheckedIOException failed) {
            intake.remove(opened.upload().id());
            throw new StoreDown("partial uploads could not be joined", failed);
        }
    }

    private Snapshot part(String token, @Nullable String secret) {
        var part = ledger.ofToken(Secret.hash(token)).orElseThrow(Refusal::notHere);
        if (part.gone()
                || part.kind() != UploadKind.PARTIAL
                || policy.mayChange(part.view(), secret) != UploadPolicy.Change.ALLOWED) {
            throw Refusal.notHere();
        }
        if (!part.view().complete()) {
            throw TusRefusal.unfinishedPart();
        }
        return part;
    }

    /** Opens each part only when the one before it has been read. */
    private final class Streams implements Enumeration<InputStream> {
        private final Iterator<Snapshot> parts;

        private Streams(Iterator<Snapshot> parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasMoreElements() {
            return parts.hasNext();
        }

        @Override
        public InputStream nextElement() {
            var part = parts.next();
            try {
                return store.open(part.view().objectKey(), 0, part.received());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
