package vn.guongsang.judging.talk;

/** Whether a judge would see an entry higher, where it is, or lower. */
public enum Vote {
    UP,
    STAY,
    DOWN
}
