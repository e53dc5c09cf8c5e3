package vn.guongsang.judging.panel;

/**
 * What one panel scores: a prize group in one round. Sheets, seats and pages know it by its key, which for the final is
 * the group itself.
 */
public record Bench(String group, Round round) {
    private static final String PRELIMINARY = ".so-khao";

    public static Bench of(String key) {
        return key.endsWith(PRELIMINARY)
                ? new Bench(key.substring(0, key.length() - PRELIMINARY.length()), Round.PRELIMINARY)
                : new Bench(key, Round.FINAL);
    }

    public static Bench last(String group) {
        return new Bench(group, Round.FINAL);
    }

    public static Bench first(String group) {
        return new Bench(group, Round.PRELIMINARY);
    }

    public String key() {
        return preliminary() ? group + PRELIMINARY : group;
    }

    public boolean preliminary() {
        return round == Round.PRELIMINARY;
    }
}
