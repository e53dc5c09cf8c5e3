package vn.guongsang.inspect.likeness;

import java.nio.ByteBuffer;

/** The acoustic fingerprint of a recording: about eight values of 32 bits a second. */
public record SoundPrint(int[] values) {
    public static final double SAME = 0.15;
    public static final double LOOK = 0.30;

    private static final int MOST_OFFSET = 240;
    private static final int SHORTEST = 40;

    /** The share of bits that differ at the best offset; 1 where too little lies over each other to tell. */
    public double difference(SoundPrint other) {
        double best = 1;
        for (int offset = -MOST_OFFSET; offset <= MOST_OFFSET; offset++) {
            best = Math.min(best, difference(other, offset));
        }
        return best;
    }

    private double difference(SoundPrint other, int offset) {
        int from = Math.max(0, -offset);
        int to = Math.min(values.length, other.values.length - offset);
        int shorter = Math.min(values.length, other.values.length);
        if (to - from < Math.max(SHORTEST, shorter / 2)) {
            return 1;
        }
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits += Integer.bitCount(values[i] ^ other.values[i + offset]);
        }
        return bits / (32.0 * (to - from));
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    public static SoundPrint of(byte[] bytes) {
        var values = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return new SoundPrint(values);
    }
}
