package vn.guongsang.judging.scorecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;

/**
 * What one judge has to do in one contest, in the judge's own order.
 *
 * @param next the reference of the next sheet to score, or null when all are sealed
 */
record JudgeRound(Bilingual contest, @Nullable Instant until, @Nullable String next, List<OwnRow> rows) {

    /** One line of the judge's own table. */
    record OwnRow(
            String ref,
            int number,
            String title,
            Bilingual category,
            SheetState state,
            String total,
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

    /** The full length of a bar, never nothing. */
    public long scale() {
        return Math.max(1, due());
    }

    public long begun() {
        return rows.stream().filter(r -> r.state() == SheetState.BEGUN).count();
    }
}
