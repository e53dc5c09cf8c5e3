package vn.guongsang.entry.derivative;

/** Make of a sent file what judges and the public get; attempt counts from 1. */
record MakeDerivatives(long file, int attempt) {}
