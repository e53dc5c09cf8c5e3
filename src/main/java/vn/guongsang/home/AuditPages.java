package vn.guongsang.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.web.Words;

/** The record of acts, for those who check it. */
@Path("/audit")
@RolesAllowed({Role.AUDITORS, Role.ORGANISERS})
class AuditPages {
    private static final int LONGEST_DETAIL = 60;
    private final AuditDesk desk;
    private final StaffBook staff;
    private final UnitBook units;

    AuditPages(AuditDesk desk, StaffBook staff, UnitBook units) {
        this.desk = desk;
        this.staff = staff;
        this.units = units;
    }

    /** A line in words; subject stays as the record has it beside its name. */
    record Line(
            long id,
            Instant at,
            String actor,
            Bilingual act,
            String subject,
            String subjectName,
            Map<String, String> details,
            String hash) {}

    @CheckedTemplate(basePath = "home")
    record Audit(
            List<Line> lines, @Nullable String next, String subject, boolean first, AuditDesk.@Nullable Verdict verdict)
            implements TemplateInstance {}

    @GET
    public TemplateInstance newest(
            @QueryParam("subject") @Nullable String subject, @QueryParam("before") @Nullable Long before) {
        if (subject != null && !subject.isBlank()) {
            return new Audit(lines(desk.about(subject.strip())), null, subject.strip(), true, null);
        }
        var page = desk.newest(before);
        return new Audit(lines(page.items()), page.next(), "", before == null, null);
    }

    /** Recomputes the whole chain; a POST, since it is costly, though it changes nothing. */
    @POST
    @Path("verification")
    public TemplateInstance verify() {
        var page = desk.newest(null);
        return new Audit(lines(page.items()), page.next(), "", true, desk.verify());
    }

    private List<Line> lines(List<AuditDesk.Line> raw) {
        return raw.stream()
                .map(l -> new Line(
                        l.id(),
                        l.at(),
                        name(l.actor()),
                        act(l.act()),
                        l.subject(),
                        name(l.subject()),
                        details(l),
                        l.hash()))
                .toList();
    }

    private String name(String ref) {
        if (ref.matches("unit:\\d{1,18}")) {
            return units.byId(new UnitId(Long.parseLong(ref.substring(5)))).name();
        }
        return staff.nameOfRef(ref).orElse(ref);
    }

    private static Bilingual act(String act) {
        try {
            return Words.both("acts", act);
        } catch (IllegalArgumentException withoutWords) {
            return new Bilingual(act, act);
        }
    }

    /** Fingerprints are for programs; people need only recognise them. */
    private static String shortened(String value) {
        return value.length() <= LONGEST_DETAIL ? value : value.substring(0, LONGEST_DETAIL) + "…";
    }

    private static Map<String, String> details(AuditDesk.Line line) {
        var shown = new TreeMap<String, String>();
        line.told().forEach((key, value) -> shown.put(key, shortened(String.valueOf(value))));
        return shown;
    }
}
