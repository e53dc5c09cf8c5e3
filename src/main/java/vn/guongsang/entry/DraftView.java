package vn.guongsang.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;

/**
 * An entry as its author sees it: the working copy with what the rules say of it, and the receipt of what was sent.
 *
 * @param changed the working copy differs from the sent one
 * @param inTime it may be sent now
 * @param deadline the first moment at which it no longer may
 * @param coming files that are promised and still on their way
 * @param receipt null until it was sent
 */
public record DraftView(
        EntryId id,
        Code code,
        ContestView contest,
        EntryState state,
        Draft draft,
        String title,
        List<FileView> files,
        CheckReport check,
        List<TimelineItem> timeline,
        boolean changed,
        boolean inTime,
        Instant deadline,
        Coming coming,
        @Nullable LocalDate returnUntil,
        @Nullable Receipt receipt,
        String unitName,
        String unitContact,
        int version) {

    /**
     * Files on their way.
     *
     * @param sealedAt since when the entry is sealed with them; null while it is not
     * @param until when they may arrive at the latest, once it is sealed
     */
    public record Coming(List<PromisedFile> files, @Nullable Instant sealedAt, Instant until) {
        public boolean any() {
            return !files.isEmpty();
        }
    }

    public String path() {
        return "/entries/" + code;
    }

    public boolean open() {
        return state.open();
    }

    /** True while the author may change and send it. */
    public boolean canChange() {
        return state.open() && inTime;
    }

    public boolean canWithdraw() {
        return inTime && state.next().contains(EntryState.WITHDRAWN) && state != EntryState.DRAFT;
    }

    /** The address of a page of this entry. */
    public String step(String name) {
        return path() + "/" + name;
    }

    /** How the list of steps marks one: what lies before the page in hand is done. */
    public String stepState(int place, int here) {
        return place == here ? "now" : place < here || receipt != null ? "done" : "later";
    }

    /** Where a draft goes on: the first step that is still empty. */
    public String nextStep() {
        if (draft.authors().getFirst().name().isEmpty()) {
            return "who";
        }
        if (draft.title().isEmpty()) {
            return "work";
        }
        return files.isEmpty() ? "file" : "declarations";
    }

    public String chipKind() {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "";
            case RETURNED -> "warn";
            case REFUSED -> "bad";
            case SUBMITTED, PASSED, FORWARDED -> "ok";
        };
    }

    /** What is still to come, in order; the words stand in the messages under {@code ahead.…}. */
    public List<Ahead> ahead() {
        var screening = new Ahead("screening", "now", "circle-dot");
        var jury = new Ahead("jury", "to-come", "circle");
        var result = new Ahead("result", "to-come", "circle");
        return switch (state) {
            case SUBMITTED -> List.of(screening, jury, result);
            case RETURNED -> List.of(new Ahead("screening", "to-come", "circle"), jury, result);
            case PASSED -> List.of(jury, result);
            case FORWARDED -> List.of(new Ahead("judging", "now", "circle-dot"), result);
            case DRAFT, REFUSED, WITHDRAWN -> List.of();
        };
    }

    public record Ahead(String key, String mark, String icon) {}

    /** The address to which the receipt went; empty for none. */
    public String mailed() {
        return draft.authors().stream()
                .map(Draft.Writer::email)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    public ContestDefinition.@Nullable Category category() {
        return contest.definition().findCategory(draft.category()).orElse(null);
    }

    public long bytes() {
        return files.stream().mapToLong(FileView::bytes).sum();
    }

    public boolean full() {
        var category = category();
        return category != null && files.size() >= category.limits().files();
    }
}
