package vn.guongsang.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.ExemplarId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;

/** Keeps what authors say of their exemplars, and the exemplars' own consent. */
@ApplicationScoped
public class ExemplarDesk {
    private final Exemplars exemplars;
    private final Audit audit;
    private final Clock clock;

    ExemplarDesk(Exemplars exemplars, Audit audit, Clock clock) {
        this.exemplars = exemplars;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the exemplars of an entry the given ones; those already there are changed in place and keep their consents. */
    @Transactional
    public void describe(EntryId entry, List<ExemplarForm> forms) {
        var known = exemplars.ofEntry(entry);
        for (int i = 0; i < forms.size(); i++) {
            if (i < known.size()) {
                known.get(i).describe(forms.get(i));
            } else {
                exemplars.add(new Exemplar(entry, i, forms.get(i)));
            }
        }
        known.stream().skip(forms.size()).forEach(exemplars::remove);
    }

    /** Writes down that an exemplar, or somebody who may speak for it, agrees to publication in these words. */
    @Transactional
    public ExemplarView recordConsent(ExemplarId id, String who, LocalDate when, String wording, Actor actor) {
        var exemplar = exemplars.byRef(id).orElseThrow(Refusal::notHere);
        exemplar.consent(new ExemplarConsent(
                VietnameseText.stored(who), when, VietnameseText.stored(wording), actor.ref(), clock.instant()));
        var view = exemplar.view();
        audit.note(actor.ref(), "exemplar.consent", "exemplar:" + id.value(), Map.of("on", when.toString(), "by", who));
        return view;
    }
}
