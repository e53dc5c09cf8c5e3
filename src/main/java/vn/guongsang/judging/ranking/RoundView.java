package vn.guongsang.judging.ranking;

import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.talk.Minutes;

/** A preliminary round on its ranking page; through counts who goes on, level entries included. */
public record RoundView(int places, boolean closed, int through, @Nullable Minutes minutes) {}
