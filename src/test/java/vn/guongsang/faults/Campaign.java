package vn.guongsang.faults;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** How long a campaign is ({@code SCALE}, 1 for the whole) and from which seed ({@code SEED}) it takes its chances. */
public final class Campaign {
    private Campaign() {}

    /** A number of rounds, at the scale that was asked for, never less than one. */
    public static int scaled(int whole) {
        double scale = setting("SCALE").map(Double::parseDouble).orElse(1.0);
        return (int) Math.max(1, Math.round(whole * scale));
    }

    /** Whether the time that was given ({@code MINUTES}, none by default) is over. */
    public static boolean timeIsUp(long beganAtNanos) {
        return setting("MINUTES")
                .map(Long::parseLong)
                .filter(minutes -> System.nanoTime() - beganAtNanos > TimeUnit.MINUTES.toNanos(minutes))
                .isPresent();
    }

    /** Chance that can be repeated: the seed is printed. */
    public static Random chance(String name) {
        long seed = setting("SEED").map(Long::parseLong).orElseGet(System::nanoTime);
        say("%s: SEED=%d", name, seed);
        return new Random(seed);
    }

    /** One line of figures for the person who started the campaign. */
    public static void say(String line, Object... values) {
        System.out.println(line.formatted(values));
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
