package vn.guongsang.storage;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * OpenSSL's SHA-256, which uses the processor's own instructions and lets its state be read: ten times as fast as in pure
 * Java. States go in and out in BouncyCastle's form, so that any node, with or without this library, may go on.
 */
final class OpensslSha256 {
    private static final int WORDS = 8;
    private static final int BLOCK = 64;
    /** {@code SHA256_CTX}: h[8], two halves of the count of bits, a block, how much of it is filled, length of the digest. */
    private static final int BITS = WORDS * 4;

    private static final int DATA = BITS + 8;
    private static final int FILLED = DATA + BLOCK;
    private static final int LENGTH = FILLED + 4;
    private static final @Nullable MethodHandle UPDATE = find();
    private final byte[] context = new byte[LENGTH + 4];
    private final byte purpose;
    private final ByteBuffer fields = ByteBuffer.wrap(context).order(ByteOrder.nativeOrder());

    private OpensslSha256(ByteBuffer state) {
        state.order(ByteOrder.BIG_ENDIAN);
        var loose = new byte[4];
        state.get(loose);
        int loosed = state.getInt();
        long bits = state.getLong() << 3;
        fields.putInt(BITS, (int) bits).putInt(BITS + 4, (int) (bits >>> 32));
        for (int i = 0; i < WORDS; i++) {
            fields.putInt(4 * i, state.getInt());
        }
        int words = state.getInt();
        state.get(context, DATA, 4 * words);
        System.arraycopy(loose, 0, context, DATA + 4 * words, loosed);
        fields.putInt(FILLED, 4 * words + loosed).putInt(LENGTH, BITS);
        purpose = state.get();
    }

    /** @param state as {@link #state()} gives it; null where the library is not there or not as we know it */
    static @Nullable OpensslSha256 of(byte[] state) {
        return UPDATE == null ? null : new OpensslSha256(ByteBuffer.wrap(state));
    }

    void update(byte[] bytes, int length) {
        if (UPDATE == null) {
            throw new IllegalStateException("libcrypto is not there");
        }
        try {
            int done = (int)
                    UPDATE.invokeExact(MemorySegment.ofArray(context), MemorySegment.ofArray(bytes), (long) length);
            if (done != 1) {
                throw new IllegalStateException("libcrypto did not take the bytes");
            }
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What BouncyCastle's {@code SHA256Digest} would say in its {@code getEncodedState}. */
    byte[] state() {
        int filled = fields.getInt(FILLED);
        int words = filled / 4;
        var state = ByteBuffer.allocate(16 + 4 * WORDS + 4 + 4 * words + 1);
        var loose = new byte[4];
        System.arraycopy(context, DATA + 4 * words, loose, 0, filled % 4);
        long bits = Integer.toUnsignedLong(fields.getInt(BITS)) | (long) fields.getInt(BITS + 4) << 32;
        state.put(loose).putInt(filled % 4).putLong(bits >>> 3);
        for (int i = 0; i < WORDS; i++) {
            state.putInt(fields.getInt(4 * i));
        }
        state.putInt(words).put(context, DATA, 4 * words).put(purpose);
        return state.array();
    }

    @SuppressWarnings("restricted")
    private static @Nullable MethodHandle find() {
        try {
            return SymbolLookup.libraryLookup("libcrypto.so.3", Arena.global())
                    .find("SHA256_Update")
                    .map(function -> Linker.nativeLinker()
                            .downcallHandle(
                                    function,
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT,
                                            ValueLayout.ADDRESS,
                                            ValueLayout.ADDRESS,
                                            ValueLayout.JAVA_LONG),
                                    Linker.Option.critical(true)))
                    .orElse(null);
        } catch (IllegalArgumentException | UnsupportedOperationException absent) {
            return null;
        }
    }
}
