package vn.guongsang.screening.pages;

import java.util.Map;

/** What a secretary typed beside a verdict, kept on the page when it comes back with a mistake. */
record VerdictForm(Map<String, String> typed) {
    static final VerdictForm EMPTY = new VerdictForm(Map.of());

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return at(field).equals(value);
    }
}
