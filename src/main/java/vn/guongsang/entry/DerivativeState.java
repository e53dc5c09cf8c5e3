package vn.guongsang.entry;

public enum DerivativeState {
    PENDING,
    READY,
    FAILED
}
