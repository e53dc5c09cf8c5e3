package vn.guongsang.judging.panel;

/** Sơ khảo of the contest, where one is held, and chung khảo. */
public enum Round {
    PRELIMINARY,
    FINAL
}
