package vn.guongsang.entry;

import java.time.Instant;

/** A consent as it was given: its id in the contest, the words that stood there, and when. */
public record StatementView(String id, String wording, Instant givenAt) {}
