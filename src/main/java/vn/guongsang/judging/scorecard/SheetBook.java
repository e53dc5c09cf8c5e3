package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kernel.ContestId;

/** Reads sheets for those who count and rank them; what is in an unsealed one stays its judge's. */
@ApplicationScoped
public class SheetBook {
    private final Sheets sheets;

    SheetBook(Sheets sheets) {
        this.sheets = sheets;
    }

    public List<SheetRow> ofGroup(ContestId contest, String group) {
        return sheets.ofGroup(contest, group).stream().map(Sheet::row).toList();
    }

    public List<SheetRow> ofContest(ContestId contest) {
        return sheets.ofContest(contest).stream().map(Sheet::row).toList();
    }

    /** Sealed sheets whose rows no longer say what was sealed; none, unless somebody wrote around the portal. */
    public List<Long> changedSinceSealed(ContestId contest) {
        return sheets.ofContest(contest).stream()
                .filter(sheet -> sheet.state() == SheetState.SEALED && !sheet.fitsItsSeal())
                .map(sheet -> sheet.row().id())
                .toList();
    }
}
