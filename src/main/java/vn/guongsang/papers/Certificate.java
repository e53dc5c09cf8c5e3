package vn.guongsang.papers;

import java.util.List;

/**
 * One certificate: a page of its own with a frame.
 *
 * @param kind as {@code GIẤY CHỨNG NHẬN}
 * @param lines what it says of the holder, in order
 * @param foot number and entry in the register, and how to check it
 * @param link what the QR code holds
 */
public record Certificate(
        Letterhead head,
        String kind,
        String intro,
        String holder,
        List<String> lines,
        Block.Signature signature,
        String foot,
        String link) {
    public Certificate {
        lines = List.copyOf(lines);
    }
}
