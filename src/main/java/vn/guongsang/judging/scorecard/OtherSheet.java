package vn.guongsang.judging.scorecard;

import java.util.List;

/** Another judge's sealed sheet of the same work, shown to one who has sealed theirs. */
record OtherSheet(String judge, String total, List<SheetRecord.Line> lines, String comment) {}
