package vn.guongsang.upload;

import java.util.Set;

enum UploadState {
    OPEN,
    COMPLETE,
    GONE;

    Set<UploadState> next() {
        return switch (this) {
            case OPEN -> Set.of(COMPLETE, GONE);
            case COMPLETE -> Set.of(GONE);
            case GONE -> Set.of();
        };
    }
}
