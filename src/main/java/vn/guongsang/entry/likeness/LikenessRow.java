package vn.guongsang.entry.likeness;

import vn.guongsang.inspect.rule.Dossier.LikenessKind;

/** What one file has in common with a file of another entry. */
public record LikenessRow(long file, long other, LikenessKind kind, double share, boolean strong) {}
