package vn.guongsang.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Which file holds how much of a growing object, in order; the last is the one being written. {@code 0:512,1:0}. */
record DiskPieces(List<Piece> all) {
    record Piece(int number, long bytes) {}

    static DiskPieces of(String memo) {
        var pieces = new ArrayList<Piece>();
        for (var part : memo.split(",", -1)) {
            int colon = part.indexOf(':');
            pieces.add(
                    new Piece(Integer.parseInt(part.substring(0, colon)), Long.parseLong(part.substring(colon + 1))));
        }
        return new DiskPieces(List.copyOf(pieces));
    }

    int last() {
        return all.getLast().number();
    }

    long inLast() {
        return all.getLast().bytes();
    }

    DiskPieces withLast(long bytes) {
        var pieces = new ArrayList<>(all);
        pieces.set(pieces.size() - 1, new Piece(last(), bytes));
        return new DiskPieces(List.copyOf(pieces));
    }

    DiskPieces next() {
        var pieces = new ArrayList<>(filled());
        pieces.add(new Piece(last() + 1, 0));
        return new DiskPieces(List.copyOf(pieces));
    }

    List<Piece> filled() {
        return all.stream().filter(piece -> piece.bytes() > 0).toList();
    }

    /** The file that is the whole object already; one that somebody had to take over may still have another writer. */
    OptionalInt only() {
        return filled().stream().allMatch(piece -> piece.number() == last())
                ? OptionalInt.of(last())
                : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return all.stream().map(piece -> piece.number() + ":" + piece.bytes()).collect(Collectors.joining(","));
    }
}
