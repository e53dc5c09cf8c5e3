package vn.guongsang.screening.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.EntryState;

/** What a list was narrowed to; every link out of it carries it, so that coming back shows the same list. */
record Filter(String contest, String unit, String state, String search) {
    static Filter of(@Nullable String contest, @Nullable String unit, @Nullable String state, @Nullable String search) {
        return new Filter(text(contest), text(unit), text(state), text(search));
    }

    @Nullable
    EntryState chosen() {
        return Arrays.stream(EntryState.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String sought() {
        return search.isBlank() ? null : search.strip();
    }

    Filter in(String slug) {
        return new Filter(slug, unit, state, search);
    }

    /** The same list in one state. */
    public String linkAt(String name) {
        return "/screening?" + new Filter(contest, unit, name, search).query();
    }

    public boolean narrow() {
        return !state.isBlank() || !search.isBlank();
    }

    /** As a query string without its question mark. */
    public String query() {
        return "contest=" + encoded(contest) + "&unit=" + encoded(unit) + "&state=" + encoded(state) + "&q="
                + encoded(search);
    }

    private String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
