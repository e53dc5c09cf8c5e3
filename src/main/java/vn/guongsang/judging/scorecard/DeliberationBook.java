package vn.guongsang.judging.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.talk.ConferLog;
import vn.guongsang.judging.talk.ConferNote;
import vn.guongsang.judging.talk.DeliberationLog;
import vn.guongsang.judging.talk.DeliberationView;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.judging.talk.Said;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.people.staff.StaffBook;

/** Reads the talks of the jury for those who lead it. */
@ApplicationScoped
public class DeliberationBook {
    private final DeliberationLog deliberations;
    private final ConferLog confers;
    private final Sheets sheets;
    private final StaffBook staff;

    DeliberationBook(DeliberationLog deliberations, ConferLog confers, Sheets sheets, StaffBook staff) {
        this.deliberations = deliberations;
        this.confers = confers;
        this.sheets = sheets;
        this.staff = staff;
    }

    /** closing is null while it goes on. */
    public record View(Set<EntryId> entries, Map<EntryId, List<Said>> said, @Nullable Minutes closing) {
        public List<Said> about(EntryId entry) {
            return said.getOrDefault(entry, List.of());
        }

        public boolean open() {
            return closing == null;
        }
    }

    public Optional<View> of(ContestId contest, String group) {
        return deliberations.newest(contest, group).map(talk -> view(contest, talk));
    }

    /** What judges said after conferring, by entry. */
    public Map<EntryId, List<ConferNote>> conferred(ContestId contest, String group) {
        var byId = bySheet(contest, group);
        var notes = new HashMap<EntryId, List<ConferNote>>();
        for (var confer : confers.about(byId.keySet())) {
            var sheet = java.util.Objects.requireNonNull(byId.get(confer.sheet()));
            notes.computeIfAbsent(sheet.entry(), e -> new ArrayList<>()).add(confer.note(staff.nameOf(sheet.judge())));
        }
        return notes;
    }

    private View view(ContestId contest, DeliberationView talk) {
        var byId = bySheet(contest, talk.group());
        var said = new HashMap<EntryId, List<Said>>();
        for (var vote : deliberations.votes(talk)) {
            var sheet = java.util.Objects.requireNonNull(byId.get(vote.sheet()));
            said.computeIfAbsent(sheet.entry(), e -> new ArrayList<>()).add(vote.said(staff.nameOf(sheet.judge())));
        }
        return new View(talk.entries(), said, talk.closing());
    }

    private Map<Long, Sheet> bySheet(ContestId contest, String group) {
        return sheets.bareOfGroup(contest, group).stream().collect(Collectors.toMap(Sheet::number, s -> s));
    }
}
