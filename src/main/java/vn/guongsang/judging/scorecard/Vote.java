package vn.guongsang.judging.scorecard;

/** Whether a judge would see an entry higher, where it is, or lower. */
public enum Vote {
    UP,
    STAY,
    DOWN
}
