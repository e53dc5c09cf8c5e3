package vn.guongsang.upload;

/** A file of its own, a piece to be joined with others, or what came of joining. */
enum UploadKind {
    WHOLE,
    PARTIAL,
    FINAL
}
