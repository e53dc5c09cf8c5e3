package vn.guongsang.judging.talk;

import java.time.Instant;

/** What a judge said after conferring; own and others are the totals as they then were. */
public record ConferNote(String judge, String own, String others, boolean keeps, String words, Instant at) {}
