package vn.guongsang.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.judging.panel.Candidate;
import vn.guongsang.judging.panel.Dealt;
import vn.guongsang.judging.panel.Juror;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.web.Words;

/** A deal as a spreadsheet: one line an entry and judge, columns entry, judge and state, of which the state is only read. */
record DealList(Set<Pair> pairs, List<Flaw> flaws) {
    private static final String[] COLUMNS = {"entry", "judge", "state"};
    private static final char MARK = '\ufeff';

    /** What is wrong with one line. */
    record Flaw(long line, Bilingual words) {}

    static String write(List<EntryRow> entries, List<Juror> jurors, Map<Pair, Dealt> before) {
        var text = new StringBuilder().append(MARK);
        try (var printer = CSVFormat.EXCEL.builder().setHeader(COLUMNS).get().print(text)) {
            for (var entry : entries) {
                for (var juror : jurors) {
                    var stands = before.get(new Pair(entry.id(), juror.judge()));
                    if (stands == Dealt.OPEN || stands == Dealt.SEALED) {
                        printer.printRecord(entry.code().value(), written(juror), stands);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static DealList read(String text, List<EntryRow> entries, List<Juror> jurors, List<Candidate> candidates) {
        var list = new DealList(new LinkedHashSet<>(), new ArrayList<>());
        var byCode = new HashMap<String, EntryId>();
        entries.forEach(e -> byCode.put(e.code().value().toUpperCase(Locale.ROOT), e.id()));
        var byName = new HashMap<String, Juror>();
        jurors.forEach(j -> byName.put(written(j), j));
        var byEntry = new HashMap<EntryId, Candidate>();
        candidates.forEach(c -> byEntry.put(c.entry(), c));
        var clean = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter(clean))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new java.io.StringReader(clean))) {
            if (!parser.getHeaderNames().containsAll(List.of("entry", "judge"))) {
                list.flaws().add(new Flaw(1, Words.both("judging", "listHeader")));
                return list;
            }
            parser.forEach(row -> list.take(row, byCode, byName, byEntry));
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            list.flaws().add(new Flaw(1, Words.both("judging", "listHeader")));
        }
        return list;
    }

    private void take(
            CSVRecord row, Map<String, EntryId> byCode, Map<String, Juror> byName, Map<EntryId, Candidate> byEntry) {
        var entry = row.isSet("entry") ? byCode.get(row.get("entry").toUpperCase(Locale.ROOT)) : null;
        var juror = row.isSet("judge") ? byName.get(row.get("judge")) : null;
        if (entry == null) {
            flaw(row, "listNoEntry");
        } else if (juror == null) {
            flaw(row, "listNoJudge");
        } else if (juror.barFrom(byEntry.get(entry)) != null) {
            flaw(row, "cell." + juror.barFrom(byEntry.get(entry)));
        } else {
            pairs.add(new Pair(entry, juror.judge()));
        }
    }

    private void flaw(CSVRecord row, String key) {
        flaws.add(new Flaw(row.getRecordNumber() + 1, Words.both("judging", key)));
    }

    /** Excel in Vietnamese writes semicolons. */
    private static char delimiter(String text) {
        var head = text.lines().findFirst().orElse("");
        return head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }

    /** Two judges may share a name. */
    private static String written(Juror juror) {
        return juror.judge().value() + " " + juror.name();
    }
}
