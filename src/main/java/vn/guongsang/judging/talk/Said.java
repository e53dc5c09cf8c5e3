package vn.guongsang.judging.talk;

import java.time.Instant;

/** What a judge said of an entry in the jury's talk. */
public record Said(String judge, Vote vote, String words, Instant at) {}
