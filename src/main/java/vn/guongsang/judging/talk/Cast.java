package vn.guongsang.judging.talk;

import java.time.Instant;

/** A judge's word about one entry, under the number of the judge's sheet. */
public record Cast(long sheet, Vote vote, String words, Instant at) {
    public Said said(String judge) {
        return new Said(judge, vote, words, at);
    }
}
