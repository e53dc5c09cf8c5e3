package vn.guongsang.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.reading.pdf.PdfText.Line;

/**
 * Which lines of a PDF are page headers or footers. A line of the text itself is never surely taken for one, however
 * often it repeats, because the text is not set off from itself; a short line that repeats at the very edge of most
 * pages without being set off may be either, and is left out of the lowest count only.
 */
final class PdfEdges {
    enum Place {
        TEXT,
        EDGE,
        PERHAPS_EDGE
    }

    /** A line of the text fills its measure, but for the last of a paragraph, which ends a sentence. */
    private static final float SHORT = 0.7f;

    private final List<Line> lines;
    private final float usual;
    private float left = Float.MAX_VALUE;
    private float right;

    private PdfEdges(List<Line> lines) {
        this.lines = lines;
        this.usual = usualGap();
        for (var line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
    }

    static List<Place> of(List<Line> lines, int pages) {
        return new PdfEdges(lines).places(pages);
    }

    private List<Place> places(int pages) {
        var seen = new HashMap<String, Integer>();
        var keys = new ArrayList<Keys>();
        for (int i = 0; i < lines.size(); i++) {
            var key = keys(i);
            keys.add(key);
            seen.merge(key.edge(), 1, Integer::sum);
            seen.merge(key.near(), 1, Integer::sum);
        }
        seen.remove("");
        return keys.stream().map(key -> place(key, seen, pages)).toList();
    }

    private static Place place(Keys key, Map<String, Integer> seen, int pages) {
        if (key.edge().matches("(?i)(top|bottom) (trang |page )?[-–— ]*#( ?/ ?#)?[-–— ]*")) {
            return Place.EDGE;
        }
        if (pages > 1 && seen.getOrDefault(key.edge(), 0) * 2 > pages) {
            return Place.EDGE;
        }
        boolean near = pages > 1 && seen.getOrDefault(key.near(), 0) * 2 > pages;
        return near ? Place.PERHAPS_EDGE : Place.TEXT;
    }

    /**
     * What a line is compared by, with its numbers masked; a footer is set off on the last page and often on no other.
     *
     * @param edge of a line set off from the text, else empty
     * @param near of a short line as close to an edge, set off or not, else empty
     */
    private record Keys(String edge, String near) {}

    private Keys keys(int at) {
        var line = lines.get(at);
        boolean first = distanceInPage(at, -1) < 2;
        boolean last = distanceInPage(at, 1) < 2;
        var masked = line.text().replaceAll("\\d+", "#").strip();
        var edge = first && setOff(at, 1) ? "top " + masked : last && setOff(at, -1) ? "bottom " + masked : "";
        boolean apart = line.right() - line.left() < SHORT * (right - left) && !masked.matches("(?s).*[.!?…:;,”\"]");
        return new Keys(edge, (first || last) && apart ? "near " + Math.round(line.y()) + " " + masked : "");
    }

    /** Whether this line, with at most one more between it and the edge, is far from the next line towards the text. */
    private boolean setOff(int at, int towardsText) {
        for (int i = at; i >= 0 && i < lines.size() && Math.abs(i - at) < 2; i += towardsText) {
            int next = i + towardsText;
            if (next < 0
                    || next >= lines.size()
                    || lines.get(next).page() != lines.get(i).page()) {
                return false;
            }
            if (Math.abs(lines.get(next).y() - lines.get(i).y()) > 1.4f * usual) {
                return true;
            }
        }
        return false;
    }

    private float usualGap() {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.add(Math.abs(lines.get(i).y() - lines.get(i - 1).y()));
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE / 2 : gaps.get(gaps.size() / 2);
    }

    /** How many lines of the same page lie before or after this one; counting stops at two. */
    private int distanceInPage(int at, int step) {
        int distance = 0;
        for (int i = at + step; i >= 0 && i < lines.size() && distance < 2; i += step) {
            if (lines.get(i).page() != lines.get(at).page()) {
                break;
            }
            distance++;
        }
        return distance;
    }
}
