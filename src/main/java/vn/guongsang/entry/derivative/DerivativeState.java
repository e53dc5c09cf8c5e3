package vn.guongsang.entry.derivative;

public enum DerivativeState {
    PENDING,
    READY,
    FAILED
}
