package vn.guongsang.judging.scorecard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;

/**
 * What one judge has to do in one contest, in the judge's own order.
 *
 * @param slug of the contest
 * @param next the reference of the next sheet to score, or null when all are sealed
 */
public record JudgeRound(
        String slug, Bilingual contest, @Nullable Instant until, @Nullable String next, List<OwnRow> rows) {

    /** How many of the own sheets lie between two shares of all points; widest is the tallest of all bars. */
    record Bin(String range, long sheets, long widest) {}

    private static final int[] EDGES = {0, 50, 60, 70, 80, 90, 101};

    /** One line of the judge's own table; percent is the share of all points, preliminary tells the round, gap that sheets lie far apart, talk that it is deliberated. */
    record OwnRow(
            String ref,
            int number,
            String title,
            Bilingual category,
            SheetState state,
            String total,
            int percent,
            boolean preliminary,
            boolean gap,
            boolean talk,
            @Nullable String declineReason,
            int reopened) {
        public boolean sealed() {
            return state == SheetState.SEALED;
        }

        /** How a chip shows the state. */
        public String kind() {
            return switch (state) {
                case SEALED -> "ok";
                case BEGUN, DECLINED -> "warn";
                case DUE, TAKEN_BACK -> "";
            };
        }

        public boolean untouched() {
            return state == SheetState.DUE;
        }

        public boolean declined() {
            return state == SheetState.DECLINED;
        }
    }

    public long due() {
        return rows.stream().filter(r -> r.state().expected()).count();
    }

    public long sealed() {
        return rows.stream().filter(OwnRow::sealed).count();
    }

    /** How the judge uses the scale: sealed and begun sheets by their share of all points, lowest first. */
    public List<Bin> scaleUse() {
        var scored = rows.stream()
                .filter(r -> r.state() == SheetState.SEALED || r.state() == SheetState.BEGUN)
                .toList();
        var bins = new ArrayList<Bin>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            int from = EDGES[i];
            int to = EDGES[i + 1];
            bins.add(new Bin(
                    from + "–" + (to - 1),
                    scored.stream()
                            .filter(r -> r.percent() >= from && r.percent() < to)
                            .count(),
                    Math.max(1, scored.size())));
        }
        return scored.isEmpty() ? List.of() : bins;
    }

    /** The full length of a bar, never nothing. */
    public long scale() {
        return Math.max(1, due());
    }

    public long begun() {
        return rows.stream().filter(r -> r.state() == SheetState.BEGUN).count();
    }
}
